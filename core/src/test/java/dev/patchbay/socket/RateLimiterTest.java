package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class RateLimiterTest {

    private final AtomicLong now = new AtomicLong(-5);
    private final RateLimiter limiter =
            RateLimiter.of(3, Duration.ofNanos(100)).withClock(() -> Instant.EPOCH.plusNanos(now.get()));

    @Test
    void letsSoManyThroughInAnyStretchOfTime() {
        assertThat(checkAt(0)).isTrue();
        assertThat(checkAt(60)).isTrue();
        assertThat(checkAt(90)).isTrue();
        assertThat(checkAt(99)).isFalse();
        assertThat(checkAt(100)).isTrue();
        assertThat(checkAt(159)).as("a fixed window would have begun anew").isFalse();
        assertThat(checkAt(160)).isTrue();
        assertThat(checkAt(161)).isFalse();
    }

    @Test
    void countsNoAttemptThatFailed() {
        for (int i = 0; i < 3; i++) {
            limiter.check("key");
        }
        for (int i = 0; i < 10; i++) {
            assertThat(limiter.check("key")).isFalse();
        }
        assertThat(limiter.count("key")).isEqualTo(3);
        now.addAndGet(100);

        assertThat(limiter.count("key")).isZero();
        assertThat(limiter.check("key")).isTrue();
    }

    @Test
    void countsEachKeyForItself() {
        limiter.check("one");

        assertThat(limiter.count("one")).isEqualTo(1);
        assertThat(limiter.count("two")).isZero();
    }

    @Test
    void saysWhenToComeBack() {
        assertThat(limiter.retryAfter("key")).isZero();
        checkAt(0);
        checkAt(10);
        assertThat(limiter.retryAfter("key")).isZero();
        checkAt(20);

        assertThat(limiter.retryAfter("key")).isEqualTo(Duration.ofNanos(80));
        now.set(100);
        assertThat(limiter.retryAfter("key")).isZero();
    }

    @Test
    void forgetsAKeyWhenTold() {
        for (int i = 0; i < 3; i++) {
            limiter.check("key");
        }
        limiter.reset("key");

        assertThat(limiter.count("key")).isZero();
        assertThat(limiter.check("key")).isTrue();
    }

    @Test
    void forgetsTheKeyThatWasAskedForLeastRecently() {
        RateLimiter small = limiter.withKeys(2);
        small.check("one");
        small.check("two");
        small.check("one");
        small.check("three");

        assertThat(small.count("one")).isEqualTo(2);
        assertThat(small.count("three")).isEqualTo(1);
        assertThat(small.count("two")).isZero();
    }

    @Test
    void holdsItsWindowOverManyTurnsOfTheRing() {
        RateLimiter large =
                RateLimiter.of(100, Duration.ofNanos(1000)).withClock(() -> Instant.EPOCH.plusNanos(now.get()));
        for (int i = 0; i < 10_000; i++) {
            now.addAndGet(10);
            assertThat(large.check("key")).isTrue();
        }
        assertThat(large.count("key")).isEqualTo(100);
        assertThat(large.check("key")).isFalse();
    }

    @Test
    void letsNoneTooManyThroughFromManyThreads() throws Exception {
        RateLimiter shared = RateLimiter.of(1000, Duration.ofHours(1));
        AtomicInteger passed = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                for (int round = 0; round < 1000; round++) {
                    if (shared.check("key")) {
                        passed.incrementAndGet();
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(passed).hasValue(1000);
    }

    @Test
    void needsPositiveBounds() {
        assertThatThrownBy(() -> RateLimiter.of(0, Duration.ofSeconds(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RateLimiter.of(1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limiter.withKeys(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private boolean checkAt(long nanos) {
        now.set(nanos);
        return limiter.check("key");
    }
}
