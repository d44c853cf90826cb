package dev.patchbay.client;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What a client does that has no connection. */
public sealed interface Next {

    /**
     * It tries again.
     *
     * @param delay in which time
     * @param to another URL, from now on
     */
    record Reconnect(Duration delay, Optional<URI> to) implements Next {

        /** Checks that it is no time ago. */
        public Reconnect {
            if (delay.isNegative()) {
                throw new IllegalArgumentException("A reconnect is now or later, got " + delay);
            }
        }
    }

    /**
     * It is over.
     *
     * @param verdict why, for people
     */
    record GiveUp(String verdict) implements Next {}

    /** What its {@link ReconnectPolicy} says. */
    record AsUsual() implements Next {}

    /** It tries again, at once. */
    static Next now() {
        return after(Duration.ZERO);
    }

    /** It tries again, in a while. */
    static Next after(Duration delay) {
        return new Reconnect(delay, Optional.empty());
    }

    /** It tries elsewhere, from now on, and at once. */
    static Next to(URI uri) {
        return new Reconnect(Duration.ZERO, Optional.of(uri));
    }

    /** It is over. */
    static Next giveUp(String verdict) {
        return new GiveUp(verdict);
    }

    /** What its policy says: for an {@code @OnClose} that has nothing to say. */
    static Next asUsual() {
        return new AsUsual();
    }
}
