package dev.patchbay.processor.model;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A method that Patchbay calls.
 *
 * @param kinds the annotations on it, one if all is well
 * @param method the method itself
 * @param message which messages or events it takes; empty for all that nobody else takes
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
        USER_ID("UserId", "the identity that @OnConnect returns, Handshake and @Param"),
        OPEN("OnOpen", ""),
        MESSAGE("OnMessage", "one payload"),
        PING("OnPing", "ByteBuffer or byte[]"),
        PONG("OnPong", "ByteBuffer or byte[]"),
        ERROR("OnError", "one Throwable"),
        CLOSE("OnClose", "CloseReason"),
        JOIN(
                "OnJoin",
                "one payload, ChannelContext, Handshake, PubSub, the identity that @OnConnect returns, and @Param"),
        AFTER_JOIN("AfterJoin", ""),
        EVENT("OnMessage", "one payload, LateReply<T>"),
        INTERCEPT("Intercept", "the payload of the event"),
        INFO("OnInfo", "one value"),
        LEAVE("OnLeave", "LeaveReason"),
        /** A channel's client is let in. */
        WELCOME("OnJoin", "the payload with which the server lets it in"),
        /** An event at a channel's client. */
        HEARD("OnMessage", "one payload"),
        /** A question that the server asks a channel's client. */
        ANSWER("Answers", "one payload"),
        /** A channel is over at its client. */
        LEFT("OnLeave", "");

        private final String annotation;
        private final String own;

        /**
         * A kind.
         *
         * @param own the parameters that it may have, for messages; beside those of every callback, once there is a conversation
         */
        Kind(String annotation, String own) {
            this.annotation = annotation;
            this.own = own;
        }

        /** The classes that may have its annotation. */
        public List<Home> homes() {
            return Arrays.stream(Home.values())
                    .filter(home -> Arrays.stream(values())
                            .anyMatch(kind -> kind.annotation.equals(annotation) && home.has(kind)))
                    .toList();
        }

        /** The simple name of its annotation. */
        public String annotation() {
            return annotation;
        }

        String own() {
            return own;
        }

        /** Whether a class has one of it, and no more. */
        public boolean isSingle() {
            return !Set.of(MESSAGE, ERROR, EVENT, INTERCEPT, INFO, HEARD, ANSWER)
                    .contains(this);
        }

        /** Whether it may run on a network thread, where it does not block. */
        public boolean mayBeNonBlocking() {
            return Set.of(OPEN, MESSAGE, PING, PONG, CLOSE, JOIN, EVENT).contains(this);
        }

        /** Whether what it returns goes to the client. */
        public boolean isAnswered() {
            return this == OPEN || this == MESSAGE || this == ERROR || this == INTERCEPT || isReplied();
        }

        /** Whether what it returns is the reply to a message of a channel. */
        public boolean isReplied() {
            return this == JOIN || this == EVENT || this == ANSWER;
        }

        /** Whether it takes the payload of a message of any type. */
        public boolean takesPayload() {
            return Set.of(MESSAGE, INTERCEPT, WELCOME, HEARD).contains(this) || isReplied();
        }

        /** Whether it is called while the connection or the channel does not exist yet. */
        public boolean isBefore() {
            return this == CONNECT || this == USER_ID || this == JOIN;
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

    /** The value of {@code @OnMessage}, {@code @Intercept}, {@code @Answers} or {@code @Event}. */
    public record MessageName(String text, Origin origin) {

        /** What the events of the protocol's own start with. */
        public static final String OWN = "phx_";

        /** Which events are the protocol's own, for messages. */
        public static final String RESERVED = "all that start with " + OWN;

        /** Whether it is an event of the protocol's own. */
        public boolean isReserved() {
            return text.startsWith(OWN);
        }
    }

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
        Stream<Payload> sent = parameters.stream()
                .map(Parameter::source)
                .filter(source -> !(source instanceof Source.Message))
                .flatMap(source -> source.carried().stream());
        Stream<Payload> returned = kind().isAnswered() ? reply.payloads().stream() : Stream.empty();
        return Stream.of(payload().stream(), sent, returned).flatMap(stream -> stream);
    }
}
