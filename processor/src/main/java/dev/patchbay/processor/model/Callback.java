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
        OPEN("OnOpen", "Connection, Sender<T>, the identity that @OnConnect returns, and @Param"),
        MESSAGE("OnMessage", "one payload, Connection, Sender<T>, the identity that @OnConnect returns, and @Param"),
        ERROR("OnError", "one Throwable, Connection, Sender<T>, the identity that @OnConnect returns, and @Param"),
        CLOSE("OnClose", "CloseReason, Connection, Sender<T>, the identity that @OnConnect returns, and @Param");

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

    /** The payload that it takes. */
    public Optional<Payload> payload() {
        return sources(Source.Message.class).map(Source.Message::payload).findFirst();
    }

    /** Whether it takes binary messages. */
    public boolean isBinary() {
        return payload().filter(Payload.Raw.class::isInstance).map(Payload.Raw.class::cast).stream()
                .anyMatch(Payload.Raw::isBinary);
    }

    /** The parameters that are filled in one way. */
    public <S extends Source> Stream<S> sources(Class<S> way) {
        return parameters.stream()
                .map(Parameter::source)
                .filter(way::isInstance)
                .map(way::cast);
    }

    /** Whether what it returns goes to the client. */
    public boolean isAnswered() {
        return kind() != Kind.CONNECT && kind() != Kind.CLOSE;
    }

    Stream<Payload> payloads() {
        Stream<Payload> sent = sources(Source.TypedSender.class).map(Source.TypedSender::payload);
        Stream<Payload> returned = isAnswered() ? reply.payload().stream() : Stream.empty();
        return Stream.of(payload().stream(), sent, returned).flatMap(stream -> stream);
    }
}
