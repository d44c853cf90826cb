package dev.patchbay.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.patchbay.message.Outbound;
import dev.patchbay.rate.Admission;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.MessageKind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ClientRateLimit} has to do. Extend it, and say how one is made:
 *
 * <pre>{@code
 * final class MyLimitTest extends ClientRateLimitContract {
 *     @Override
 *     protected ClientRateLimit limit() {
 *         return new MyLimit(60);
 *     }
 * }
 * }</pre>
 *
 * <p>Time is what the tests say: the limit must not look at another clock.
 */
public abstract class ClientRateLimitContract {

    /** More than that at one moment is no limit. */
    private static final int MANY = 100_000;

    private static final int THREADS = 4;
    private static final int DAY_OF_MESSAGES = 1_000;

    /** Made for those who extend it. */
    protected ClientRateLimitContract() {}

    /** One that nobody has asked yet; of which fewer than 100,000 messages may be sent at one moment. */
    protected abstract ClientRateLimit limit();

    /** There is an end to what may be sent at one moment. */
    @Test
    public void limits() {
        assertTrue(taken(limit(), 0) < MANY, "fewer than " + MANY + " messages go at one moment");
    }

    /** Who asks again when the time is over that was said is let through, or told a new time; and is let through in the end. */
    @Test
    public void letsEverythingThroughInTheEnd() {
        ClientRateLimit limit = limit();
        long now = 0;
        for (int i = 0; i < DAY_OF_MESSAGES; i++) {
            now = waited(limit, now);
        }
    }

    /** What is not admitted takes nothing: who asks often does not wait for longer. */
    @Test
    public void takesNothingFromThoseWhoAskInVain() {
        ClientRateLimit patient = limit();
        ClientRateLimit pestered = limit();
        taken(patient, 0);
        taken(pestered, 0);
        for (int i = 0; i < DAY_OF_MESSAGES; i++) {
            pestered.admit(1, 0, 0);
        }

        assertEquals(patient.admit(1, 0, 0), pestered.admit(1, 0, 0));
        assertEquals(waited(patient, 0), waited(pestered, 0));
    }

    /** Times are what passes, not when it is: they may pass the largest number and go on with the smallest. */
    @Test
    public void asksOnlyForDifferencesOfTime() {
        ClientRateLimit early = limit();
        ClientRateLimit late = limit();
        long start = Long.MAX_VALUE - 1;
        long fromStart = 0;
        long fromEnd = start;
        for (int i = 0; i < DAY_OF_MESSAGES; i++) {
            fromStart = waited(early, fromStart);
            fromEnd = waited(late, fromEnd);
            assertEquals(fromStart, fromEnd - start, "what passes until message " + i + " goes");
        }
    }

    /** Threads that ask at once get no more than one would. */
    @Test
    public void holdsForAllThreadsTogether() {
        int alone = taken(limit(), 0);
        ClientRateLimit shared = limit();
        AtomicInteger together = new AtomicInteger();
        List<CompletableFuture<Void>> threads = IntStream.range(0, THREADS)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> together.addAndGet(taken(shared, 0))))
                .toList();
        threads.forEach(CompletableFuture::join);

        assertEquals(alone, together.get());
    }

    /** Something that costs a lot goes in the end, too, and so does what costs nothing. */
    @Test
    public void takesEveryCost() {
        ClientRateLimit limit = limit();
        long now = 0;
        for (int cost : new int[] {0, 1, 10, 1_000}) {
            now = waited(limit, now, cost);
        }
    }

    /** Every message has a cost, and a queue a length. */
    @Test
    public void saysWhatThereIsToSay() {
        ClientRateLimit limit = limit();
        for (MessageKind kind : MessageKind.values()) {
            assertFalse(limit.cost(Outbound.text(""), kind) < 0, "an empty text costs less than nothing");
            assertFalse(limit.cost(Outbound.binary(new byte[1024]), kind) < 0, "bytes cost less than nothing");
        }
        assertFalse(limit.queue() < 0, "the queue is shorter than an empty one");
        assertEquals(ClientRateLimit.Mode.NORMAL, limit.mode());
    }

    /** How many messages go at one moment. */
    private static int taken(ClientRateLimit limit, long now) {
        int taken = 0;
        while (taken < MANY && limit.admit(1, 0, now) instanceof Admission.Now) {
            taken++;
        }
        return taken;
    }

    private static long waited(ClientRateLimit limit, long start) {
        return waited(limit, start, 1);
    }

    /** When a message goes that waits as long as it is told to. */
    private static long waited(ClientRateLimit limit, long start, int cost) {
        long now = start;
        for (int asked = 0; asked < DAY_OF_MESSAGES; asked++) {
            Admission admission = limit.admit(cost, 0, now);
            if (admission instanceof Admission.Now) {
                return now;
            }
            now += delay(admission).toNanos();
        }
        throw new AssertionError("A message that costs " + cost + " was told to wait " + DAY_OF_MESSAGES + " times");
    }

    private static Duration delay(Admission admission) {
        if (admission instanceof Admission.Rejected rejected
                && rejected.retryAfter().isPresent()) {
            return rejected.retryAfter().orElseThrow();
        }
        return assertInstanceOf(Admission.Later.class, admission, "what is not admitted has a time")
                .delay();
    }
}
