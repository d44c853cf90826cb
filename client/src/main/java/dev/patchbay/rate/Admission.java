package dev.patchbay.rate;

import java.time.Duration;
import java.util.Optional;

/** What a {@link ClientRateLimit} says of a message that is to be sent. */
public sealed interface Admission {

    /** It is sent, and counts. */
    record Now() implements Admission {}

    /**
     * It waits, and is asked for again then. Others may have their turn before it.
     *
     * @param delay for how long at least; positive
     */
    record Later(Duration delay) implements Admission {

        /** Checks that it is no time ago. */
        public Later {
            if (delay.isNegative() || delay.isZero()) {
                throw new IllegalArgumentException("What is later is not now, got " + delay);
            }
        }
    }

    /**
     * It is not sent at all.
     *
     * @param retryAfter when it may be tried again, where that is known
     */
    record Rejected(Optional<Duration> retryAfter) implements Admission {}

    /** It is sent. */
    static Admission now() {
        return new Now();
    }

    /** It waits. */
    static Admission later(Duration delay) {
        return new Later(delay);
    }

    /** It is not sent, and nobody knows when it might be. */
    static Admission rejected() {
        return new Rejected(Optional.empty());
    }
}
