package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/** What fills a parameter. */
public sealed interface Source {

    /** Nothing fills it, or nobody knows what: an error says so. */
    sealed interface Mistake extends Source {}

    /** Something that the runtime hands over as it is. */
    enum Given implements Source {
        HANDSHAKE("socket.Handshake", Scope.SERVED),
        CONNECTION("socket.Connection", Scope.CONNECTION),
        CLOSE_REASON("socket.CloseReason", Scope.CLOSE),
        PUB_SUB("pubsub.PubSub", Scope.TOPICS),
        CONTEXT("channel.ChannelContext", Scope.CHANNEL),
        LEAVE_REASON("channel.LeaveReason", Scope.LEAVE),
        CLIENT_CONNECTION("client.ClientConnection", Scope.CLIENT),
        OPENED("client.Opened", Scope.OPENED),
        ATTEMPT("client.Attempt", Scope.ATTEMPT),
        CLIENT_CHANNEL("client.channel.ClientChannel", Scope.JOINER);

        private final String type;
        private final Scope scope;

        Given(String type, Scope scope) {
            this.type = type;
            this.scope = scope;
        }

        /** The name of its type, within the runtime. */
        public String type() {
            return type;
        }
    }

    /**
     * A part of the request: a variable of the path, or a parameter of the query; in a channel, a name in its topic, or a
     * value that was given where the channel is listed; in a client, a variable of its URL.
     *
     * @param name its name there
     * @param place where in the request
     * @param conversion how its text becomes a value; nothing where its type has no way
     * @param nameOrigin where its name is written
     */
    record Variable(String name, Place place, Optional<Conversion> conversion, Origin nameOrigin) implements Source {}

    /** Where in the request, and in what form the parameter has it. */
    enum Place {
        /** {@code String room}: in the path, or in the topic. */
        PATH,
        /** {@code Optional<String> page}: the first of the query. */
        QUERY_FIRST,
        /** {@code List<String> tag}: all of the query. */
        QUERY_ALL
    }

    /** What {@code @OnConnect} returned. */
    record Identity(TypeName type) implements Source {}

    /** The payload of the message. */
    record Message(Payload payload) implements Source {}

    /**
     * {@code Sender<T>} or {@code Broadcaster<T>}.
     *
     * @param isPublic whether every package can see the payload
     */
    record Outlet(Way way, Payload payload, boolean isPublic) implements Source {}

    /** An interface with {@code @Broadcasts}, for the topic of the channel. */
    record Events(ClassName type, boolean audience) implements Source {}

    /** An interface with {@code @Questions}, for the client of the channel. */
    record Questions(ClassName type) implements Source {}
    /** An interface with {@code @Pushes}, for the client's channel. */
    record Calls(ClassName type) implements Source {}

    /** {@code Audience} of something that is no interface with {@code @Broadcasts}. */
    enum NoEvents implements Mistake {
        INSTANCE
    }

    /** {@code LateReply<T>}; without a payload where {@code T} is {@code Void}. */
    record Late(Optional<Payload> sent) implements Source {}

    /** {@code Presence<M>}. */
    record Present(Payload meta) implements Source {}

    /** {@code Presence} of something that is no record in JSON. */
    enum NoMeta implements Mistake {
        INSTANCE
    }

    /**
     * The value of an {@code @OnInfo}.
     *
     * @param type its type
     * @param wider the types that take it, too
     */
    record Info(TypeName type, List<TypeName> wider) implements Source {}

    /**
     * The failure.
     *
     * @param depth how many superclasses the exception has: the deeper, the more specific
     */
    record Thrown(TypeName type, int depth) implements Source {}

    /** A generic type without its arguments. */
    record Raw(String better) implements Mistake {}

    /** A generic type with a wildcard for an argument. */
    enum Wildcard implements Mistake {
        INSTANCE
    }

    /** Nothing fills it, though it could be a payload. */
    enum StrayPayload implements Mistake {
        INSTANCE
    }

    /** Nothing fills it, but it is a type of the program's own, perhaps meant as the identity. */
    enum Stranger implements Mistake {
        INSTANCE
    }

    /** {@code @Param} without a name, on a parameter of a class file that keeps no names. */
    enum Nameless implements Mistake {
        INSTANCE
    }

    /**
     * It may be the payload or the identity.
     *
     * @param doubt what leaves it open
     * @param other the type or the socket that does
     */
    record Unclear(Doubt doubt, String other) implements Mistake {}

    /** What leaves it open whether a parameter is the payload or the identity. */
    enum Doubt {
        /** It has the identity's type, and nothing else takes the message. */
        NOTHING_ELSE,
        /** It has the identity's type, as another parameter does. */
        TWICE,
        /** Nobody gives it, in a join, which asks who is there more often than what they send. */
        NOT_GIVEN,
        /** Its type is a kind of the identity's, or the reverse. */
        RELATED,
        /** Another socket's {@code @OnConnect} gives it. */
        ELSEWHERE,
        /** No socket lists the channel. */
        UNLISTED,
        /** No socket lists the channel, and there is one whose {@code @OnConnect} gives its type. */
        FORGOTTEN
    }

    /** It is marked as two things at once. */
    enum Contradiction implements Mistake {
        INSTANCE
    }

    /** It is marked with an annotation that only looks like ours, of which is told elsewhere. */
    enum Imitated implements Mistake {
        INSTANCE
    }

    /** It has a codec, but is no payload. */
    enum Miscoded implements Mistake {
        INSTANCE
    }

    /** Nothing fills it. */
    enum Nothing implements Mistake {
        INSTANCE
    }

    /** The payload that it takes or sends. */
    default Optional<Payload> carried() {
        if (this instanceof Message message) {
            return Optional.of(message.payload());
        }
        if (this instanceof Late late) {
            return late.sent();
        }
        if (this instanceof Present present) {
            return Optional.of(present.meta());
        }
        return this instanceof Outlet outlet ? Optional.of(outlet.payload()) : Optional.empty();
    }

    /** Where it can be filled, if that is not everywhere. */
    default Optional<Scope> scope() {
        if (this instanceof Given given) {
            return Optional.of(given.scope);
        }
        if (this instanceof Variable) {
            return Optional.of(Scope.NAMED);
        }
        if (this instanceof Thrown) {
            return Optional.of(Scope.ERROR);
        }
        if (this instanceof Late) {
            return Optional.of(Scope.EVENT);
        }
        if (this instanceof Events || this instanceof Questions || this instanceof Present) {
            return Optional.of(Scope.JOINED);
        }
        if (this instanceof Calls) {
            return Optional.of(Scope.JOINER);
        }
        if (this instanceof Outlet outlet) {
            return Optional.of(outlet.way() == Way.SENDER ? Scope.PEER : Scope.CONNECTION);
        }
        return Optional.empty();
    }

    /** Whether it needs the topics of the program. */
    default boolean usesTopics() {
        return this == Given.PUB_SUB || (this instanceof Outlet outlet && outlet.way() == Way.BROADCASTER);
    }
}
