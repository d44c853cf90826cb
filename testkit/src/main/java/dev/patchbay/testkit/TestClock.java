package dev.patchbay.testkit;

import dev.patchbay.time.ManualTime;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A time that stands still until it is moved, for a tester and for the program's own objects: limiters, tokens. It
 * begins at a time that every test run has in common, {@code 2026-01-01T00:00:00Z}. {@link SocketTester#advance}
 * moves the one that its tester was given, and does what is due then. Any thread.
 *
 * <pre>{@code
 * TestClock clock = new TestClock();
 * RateLimiter logins = RateLimiter.of(5, Duration.ofMinutes(1)).withClock(clock);
 * SocketTester tester = SocketTester.builder(routes).clock(clock).open();
 * tester.advance(Duration.ofMinutes(2));      // the limiter sees it, too
 * }</pre>
 *
 * <p>Without a tester it stands still for good.
 */
public final class TestClock implements InstantSource {

    private final ManualTime time = new ManualTime();

    /** At the beginning. */
    public TestClock() {}

    @Override
    public Instant instant() {
        return time.instant();
    }

    /** What moves it. */
    ManualTime time() {
        return time;
    }
}
