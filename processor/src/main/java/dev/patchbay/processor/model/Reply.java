package dev.patchbay.processor.model;

import dev.patchbay.processor.diagnostic.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of the value that a callback returns. */
public sealed interface Reply {

    /** {@code void}, or {@code Void} when it comes later. */
    enum None implements Reply {
        INSTANCE
    }

    /** It is sent. */
    record Value(Payload sent) implements Reply {}

    /** It is sent where it is there. */
    record Perhaps(Payload sent) implements Reply {}

    /** It is sent when it is known. */
    record Later(Reply then) implements Reply {}

    /** Every item of a publisher is sent. */
    record Items(Payload sent) implements Reply {}

    /** It says itself what is replied: the runtime's {@code Reply}, with a payload or with {@code Void}. */
    record Told(Optional<Payload> sent) implements Reply {}

    /** The runtime's {@code Outcome}: a reply with one payload, or with another. */
    record Either(Optional<Payload> success, Optional<Payload> failure) implements Reply {}

    /** It says what a client does that has no connection: the runtime's {@code Next}. */
    enum Follows implements Reply {
        INSTANCE
    }

    /** It cannot be sent, for a reason with a name. */
    record Unsendable(ProblemCode code, String why) implements Reply {}

    /** The payloads in it. */
    default List<Payload> payloads() {
        if (this instanceof Either either) {
            return Stream.concat(either.success().stream(), either.failure().stream())
                    .toList();
        }
        if (this instanceof Later later) {
            return later.then().payloads();
        }
        return payload().stream().toList();
    }

    /** The payload in it, where there is one alone. */
    default Optional<Payload> payload() {
        if (this instanceof Value value) {
            return Optional.of(value.sent());
        }
        if (this instanceof Perhaps perhaps) {
            return Optional.of(perhaps.sent());
        }
        if (this instanceof Items items) {
            return Optional.of(items.sent());
        }
        if (this instanceof Told told) {
            return told.sent();
        }
        return this instanceof Later later ? later.then().payload() : Optional.empty();
    }
}
