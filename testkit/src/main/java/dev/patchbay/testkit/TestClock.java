package dev.patchbay.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A time that stands still until it is moved, for a tester and for the program's own objects: limiters, tokens. It begins at a time
 * that every test run has in common, {@code 2026-01-01T00:00:00Z}. {@link SocketTester#advance} moves
 * the one that its tester was given, and does what is due then. Any thread.
 */
public final class TestClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

    /** At the beginning. */
    public TestClock() {}

    @Override
    public Instant instant() {
        return now;
    }

    synchronized void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("Time does not go back, got " + duration);
        }
        now = now.plus(duration);
    }
}
