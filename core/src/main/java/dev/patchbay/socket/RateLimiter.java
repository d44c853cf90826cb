package dev.patchbay.socket;

import dev.patchbay.time.Time;
import java.net.SocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * Counts what happens for each of many keys, and says when it is too often: in any stretch of time as long as the
 * window, at most so many. A key is what the program likes: an address, a user, a room. Made by the program, and
 * shared by all that is to be counted together. May be called from any thread, and never blocks for long.
 *
 * <pre>{@code
 * private final RateLimiter logins = RateLimiter.of(5, Duration.ofMinutes(1));
 *
 * @OnConnect
 * void connect(Handshake handshake) {
 *     String user = handshake.queryParam("user").orElse("");
 *     if (!logins.check(user)) {
 *         throw new Refused(429, "Try again in " + logins.retryAfter(user).toSeconds() + " s");
 *     }
 * }
 * }</pre>
 *
 * <p>It remembers at most {@value #DEFAULT_KEYS} keys unless said, and the times of at most {@code max} events for
 * each: beyond that it forgets the key that was asked for least recently, whose count begins anew. So memory is
 * bounded, however many keys clients make up.
 *
 * <p>To limit handshakes by address before the program is asked at all, give one to the server's builder:
 * {@code handshakeRate}.
 */
public final class RateLimiter {

    private static final int DEFAULT_KEYS = 100_000;
    private static final int STRIPES = 16;
    private static final int FEW_KEYS = 1024;

    private final int max;
    private final Duration window;
    private final int keys;
    private final LongSupplier clock;
    private final Stripe[] stripes;

    private RateLimiter(int max, Duration window, int keys, LongSupplier clock) {
        if (max < 1 || keys < 1 || window.isZero() || window.isNegative()) {
            throw new IllegalArgumentException(
                    "A rate limiter needs a positive maximum, window and number of keys, got " + max + ", " + window
                            + " and " + keys);
        }
        this.max = max;
        this.window = window;
        this.keys = keys;
        this.clock = clock;
        int count = keys < FEW_KEYS ? 1 : STRIPES;
        this.stripes = IntStream.range(0, count)
                .mapToObj(i -> new Stripe((keys + count - 1) / count))
                .toArray(Stripe[]::new);
    }

    /**
     * Nothing has happened.
     *
     * @param max how many events of one key may happen
     * @param window within how long
     * @return a limiter of {@value #DEFAULT_KEYS} keys and the JVM's time
     * @throws IllegalArgumentException where one of them is not positive
     */
    public static RateLimiter of(int max, Duration window) {
        return new RateLimiter(max, window, DEFAULT_KEYS, Time.SYSTEM::nanoTime);
    }

    /**
     * The same for another number of keys, with nothing remembered.
     *
     * @param most how many keys are remembered at once, about: each of a few parts forgets by itself
     * @return another limiter; this one goes on as it was
     * @throws IllegalArgumentException where it is not positive
     */
    public RateLimiter withKeys(int most) {
        return new RateLimiter(max, window, most, clock);
    }

    /**
     * The same with another time than the JVM's, with nothing remembered: the one of a tester, for instance.
     *
     * @param time asked at every call
     * @return another limiter; this one goes on as it was
     */
    public RateLimiter withClock(InstantSource time) {
        return new RateLimiter(max, window, keys, () -> nanos(time.instant()));
    }

    private static long nanos(Instant time) {
        return TimeUnit.SECONDS.toNanos(time.getEpochSecond()) + time.getNano();
    }

    /**
     * Whether one more event is within the limit. If so it counts; if not it does not, so that who keeps asking is
     * let in as soon as there is room.
     *
     * @param key whose event it is; kept as long as it is remembered
     * @return false where it is too often
     */
    public boolean check(String key) {
        Stripe stripe = stripe(key);
        synchronized (stripe) {
            return stripe.windowOf(key).add(clock.getAsLong());
        }
    }

    /**
     * The same for a remote address, of whose IPv6 form the first 64 bits count:
     * {@code check(handshake.remoteAddress())}. Its text is no key, because the port is in it.
     *
     * @param remote a handshake's or a connection's
     * @return false where it is too often
     */
    public boolean check(SocketAddress remote) {
        return check(AddressKey.of(remote));
    }

    /**
     * How many events of a key count at this moment; 0 for one that is not known, which is not remembered because of
     * that.
     */
    public int count(String key) {
        Stripe stripe = stripe(key);
        synchronized (stripe) {
            return stripe.known(key)
                    .map(found -> found.count(clock.getAsLong()))
                    .orElse(0);
        }
    }

    /** How long until {@link #check} says yes again; zero where it would now. Nothing is counted. */
    public Duration retryAfter(String key) {
        Stripe stripe = stripe(key);
        synchronized (stripe) {
            return Duration.ofNanos(stripe.known(key)
                    .map(found -> found.untilRoom(clock.getAsLong()))
                    .orElse(0L));
        }
    }

    /** The same for a remote address; see {@link #check(SocketAddress)}. */
    public Duration retryAfter(SocketAddress remote) {
        return retryAfter(AddressKey.of(remote));
    }

    /** Forgets a key, whose count begins anew: after a log-in that succeeded, for instance. */
    public void reset(String key) {
        Stripe stripe = stripe(key);
        synchronized (stripe) {
            stripe.windows.remove(key);
        }
    }

    private Stripe stripe(String key) {
        return stripes[Math.floorMod(key.hashCode(), stripes.length)];
    }

    /** A part of the keys, behind a lock of its own. */
    private final class Stripe {

        private final Map<String, Window> windows;

        Stripe(int most) {
            windows = new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
                    return size() > most;
                }
            };
        }

        Optional<Window> known(String key) {
            return Optional.ofNullable(windows.get(key));
        }

        Window windowOf(String key) {
            return windows.computeIfAbsent(key, unknown -> new Window(max, TimeUnit.NANOSECONDS.convert(window)));
        }
    }
}
