package dev.patchbay.processor.model;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A method that Patchbay calls.
 *
 * @param kinds the annotations on it, one if all is well
 * @param method the method itself
 * @param message which messages it takes; empty for all that nobody else takes
 * @param nonBlocking whether it promised not to block
 * @param parameters what it is called with
 * @param returns its return type
 * @param reply what becomes of the returned value
 */
public record Callback(
        List<Kind> kinds,
        Method method,
        Optional<MessageName> message,
        boolean nonBlocking,
        List<Parameter> parameters,
        TypeName returns,
        Reply reply) {

    /** What it is called for. */
    public enum Kind {
        CONNECT("OnConnect", "Handshake and @Param"),
        OPEN("OnOpen", Kind.ALWAYS),
        MESSAGE("OnMessage", "one payload, " + Kind.ALWAYS),
        PING("OnPing", "ByteBuffer or byte[], " + Kind.ALWAYS),
        PONG("OnPong", "ByteBuffer or byte[], " + Kind.ALWAYS),
        ERROR("OnError", "one Throwable, " + Kind.ALWAYS),
        CLOSE("OnClose", "CloseReason, " + Kind.ALWAYS);

        private static final String ALWAYS =
                "Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that"
                        + " @OnConnect returns, and @Param";

        private final String annotation;
        private final String takes;

        Kind(String annotation, String takes) {
            this.annotation = annotation;
            this.takes = takes;
        }

        /** The simple name of its annotation. */
        public String annotation() {
            return annotation;
        }

        /** The parameters that it may have, for messages. */
        public String takes() {
            return takes;
        }

        /** Whether what it returns goes to the client. */
        public boolean isAnswered() {
            return this == OPEN || this == MESSAGE || this == ERROR;
        }

        /** Whether it is called for a control frame (RFC 6455, section 5.5). */
        public boolean isControl() {
            return this == PING || this == PONG;
        }
    }

    /**
     * The method behind a callback.
     *
     * @param name its name
     * @param owner the class that declares it
     * @param traits what makes it hard to call
     * @param origin the method
     */
    public record Method(String name, String owner, Set<Trait> traits, Origin origin) {}

    /** What a callback must not be. */
    public enum Trait {
        PRIVATE,
        STATIC,
        ABSTRACT,
        GENERIC,
        VARARGS,
        INVISIBLE
    }

    /** The value of {@code @OnMessage}. */
    public record MessageName(String text, Origin origin) {}

    public Kind kind() {
        return kinds.get(0);
    }

    public Origin origin() {
        return method.origin();
    }

    /** {@code ChatSocket.say}. */
    public String name() {
        return method.owner() + "." + method.name();
    }

    /** Whether a superclass of the other's class declares it. */
    public boolean isInheritedBeside(Callback other) {
        return !method.owner().equals(other.method().owner());
    }

    /** The payload that it takes. */
    public Optional<Payload> payload() {
        return sources(Source.Message.class).map(Source.Message::payload).findFirst();
    }

    /** Whether it takes messages while they arrive. */
    public boolean isStreamed() {
        return payload().filter(Payload.Streamed.class::isInstance).isPresent();
    }

    /** Whether it takes binary messages. */
    public boolean isBinary() {
        return payload().filter(Payload::isBinary).isPresent();
    }

    /** The parameters that are filled in one way. */
    public <S extends Source> Stream<S> sources(Class<S> way) {
        return parameters.stream()
                .map(Parameter::source)
                .filter(way::isInstance)
                .map(way::cast);
    }

    Stream<Payload> payloads() {
        Stream<Payload> sent = sources(Source.Outlet.class).map(Source.Outlet::payload);
        Stream<Payload> returned = kind().isAnswered() ? reply.payload().stream() : Stream.empty();
        return Stream.of(payload().stream(), sent, returned).flatMap(stream -> stream);
    }
}
