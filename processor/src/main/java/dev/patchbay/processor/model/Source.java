package dev.patchbay.processor.model;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import java.util.Optional;

/** What fills a parameter. */
public sealed interface Source {

    /** Something that the runtime hands over as it is. */
    enum Given implements Source {
        HANDSHAKE("Handshake", "@OnConnect"),
        CONNECTION("Connection", "@OnOpen, @OnMessage, @OnError and @OnClose"),
        CLOSE_REASON("CloseReason", "@OnClose");

        private final String type;
        private final String where;

        Given(String type, String where) {
            this.type = type;
            this.where = where;
        }

        /** The simple name of its type. */
        public String type() {
            return type;
        }

        /** The callbacks in which it can be filled. */
        public String where() {
            return where;
        }
    }

    /** A variable of the path; without a conversion where its type has none. */
    record Variable(String name, Optional<Conversion> conversion, Origin nameOrigin) implements Source {}

    /** What {@code @OnConnect} returned. */
    enum Identity implements Source {
        INSTANCE
    }

    /** The payload of the message. */
    record Message(Payload payload) implements Source {}

    /** {@code Sender<T>}. */
    record TypedSender(Payload payload) implements Source {}

    /**
     * The failure.
     *
     * @param depth how many superclasses the exception has: the deeper, the more specific
     */
    record Thrown(TypeName type, int depth) implements Source {}

    /** A generic type without its arguments. */
    record Raw(String better) implements Source {}

    /** A generic type with a wildcard for an argument. */
    enum Wildcard implements Source {
        INSTANCE
    }

    /** Nothing fills it, though it could be a payload. */
    enum StrayPayload implements Source {
        INSTANCE
    }

    /** Nothing fills it, but it is a type of the program's own, perhaps meant as the identity. */
    enum Stranger implements Source {
        INSTANCE
    }

    /** Nothing fills it. */
    enum Nothing implements Source {
        INSTANCE
    }
}
