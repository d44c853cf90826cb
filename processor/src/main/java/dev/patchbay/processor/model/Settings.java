package dev.patchbay.processor.model;

import dev.patchbay.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What the annotation of a connection says, beside the path of a {@code @Socket}.
 *
 * @param typeProperty where it was written, the property that names the handler
 * @param subprotocols the names, most wanted first
 * @param authToken whether it takes the token that phoenix.js sends among them
 * @param bounds the limits that are its own
 * @param log where it was written, how connections are logged
 */
public record Settings(
        Optional<Text> typeProperty,
        List<Text> subprotocols,
        boolean authToken,
        List<Bound> bounds,
        Optional<Text> log) {

    /** Where the program says nothing. */
    public static final String TYPE = "type";

    /** Of a class that says nothing. */
    public static final Settings NOTHING =
            new Settings(Optional.empty(), List.of(), false, List.of(), Optional.empty());

    /** A text, and where it was written. */
    public record Text(String text, Origin origin) {}

    /** A limit, as it was written. */
    public record Bound(Limit limit, String text, Origin origin) {}

    /** The limits that a socket may have for itself. */
    public enum Limit {
        MESSAGE_SIZE("messageSize", "withMessageSize"),
        WAITING_CALLS("waitingCalls", "withWaitingCalls"),
        BACKLOG("backlog", "withBacklog"),
        IDLE_TIMEOUT("idleTimeout", "withIdleTimeout");

        private final String attribute;
        private final String method;

        Limit(String attribute, String method) {
            this.attribute = attribute;
            this.method = method;
        }

        /** Its name in the annotation. */
        public String attribute() {
            return attribute;
        }

        /** The method of the runtime's {@code Limits} that sets it. */
        public String method() {
            return method;
        }
    }

    /** The property of a JSON object that names the handler, or the case of a sealed interface. */
    public String discriminator() {
        return typeProperty.map(Text::text).orElse(TYPE);
    }

    /** A limit, where it was written. */
    public Optional<Bound> bound(Limit limit) {
        return bounds.stream().filter(bound -> bound.limit() == limit).findFirst();
    }
}
