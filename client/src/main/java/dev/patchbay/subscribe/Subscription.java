package dev.patchbay.subscribe;

import java.util.Optional;

/**
 * One topic that a program wants, at a moment.
 *
 * @param topic as the program names it
 * @param state what has become of it
 * @param why it failed, or expired; else empty
 */
public record Subscription(String topic, State state, Optional<Throwable> why) {

    /** What has become of a topic that is wanted. */
    public enum State {
        /** It is asked for, or will be when the connection is open. */
        PENDING,
        /** The service has said yes, on this connection. */
        CONFIRMED,
        /** The service has said no. It is not asked for again, unless the program does. */
        FAILED,
        /** The service has not answered in time. It is asked for again behind the next reconnect, or when the program does. */
        EXPIRED
    }
}
