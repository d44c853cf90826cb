package dev.patchbay.admission;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How many connections there are and may be, in all and from one address. */
final class Seats {

    private static final int SERVICE_UNAVAILABLE = 503;
    private static final int TOO_MANY_REQUESTS = 429;

    private final int most;
    private final int mostOfOne;
    private final AtomicInteger taken = new AtomicInteger();
    private final Runnable oneLess = taken::decrementAndGet; // the same for all
    private final Map<String, Integer> takenByAddress = new ConcurrentHashMap<>();

    /**
     * All are free.
     *
     * @param most in all
     * @param mostOfOne from one remote address
     */
    Seats(int most, int mostOfOne) {
        if (most < 1 || mostOfOne < 1) {
            throw new IllegalArgumentException("There must be room for a connection, got " + most + " in all and "
                    + mostOfOne + " of one address");
        }
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    Verdict take(String address) {
        if (!oneMore(taken, most)) {
            return Refusal.of(SERVICE_UNAVAILABLE, "Too many connections");
        }
        if (mostOfOne == Integer.MAX_VALUE) {
            return new Seat(oneLess);
        }
        if (takenByAddress.merge(address, 1, Integer::sum) > mostOfOne) {
            leave(address);
            return Refusal.of(TOO_MANY_REQUESTS, "Too many connections from one address");
        }
        return new Seat(() -> leave(address));
    }

    private static boolean oneMore(AtomicInteger count, int most) {
        return count.getAndUpdate(now -> now < most ? now + 1 : now) < most;
    }

    private void leave(String address) {
        takenByAddress.computeIfPresent(address, (who, count) -> count == 1 ? null : count - 1);
        taken.decrementAndGet();
    }
}
