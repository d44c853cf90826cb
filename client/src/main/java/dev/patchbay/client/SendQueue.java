package dev.patchbay.client;

import dev.patchbay.socket.Limits;
import java.time.Duration;

/**
 * Where messages wait that are sent while a client's connection is not open, until it is: they are sent in their order then, behind the
 * answer of {@code @OnOpen}. A message that is refused, or has waited for too long, fails its stage with a {@link ClientException}.
 *
 * <pre>{@code
 * TickerClient_Connector connector = new TickerClient_Connector().whileNotOpen(SendQueue.DEFAULT.refusingOldest());
 * }</pre>
 *
 * @param bytes that wait at most, with {@link Limits#FRAME_COST} for each message
 * @param age how long one waits at most
 * @param refuses which is refused where there is no room
 */
public record SendQueue(long bytes, Duration age, Refuses refuses) {

    /** Which message is refused where there is no room for all. */
    public enum Refuses {
        /** The one that is sent: what waits goes on waiting. */
        NEWEST,
        /** Those that have waited longest. */
        OLDEST
    }

    /** 1 MiB, and 30 seconds; where there is no room, a message is refused. */
    public static final SendQueue DEFAULT = new SendQueue(1024 * 1024, Duration.ofSeconds(30), Refuses.NEWEST);

    /** Checks that something can wait. */
    public SendQueue {
        if (bytes <= 0 || age.isZero() || age.isNegative()) {
            throw new IllegalArgumentException(
                    "A queue has room for more than nothing, got " + bytes + " bytes and " + age);
        }
    }

    /** The same, in which those make room that have waited longest. */
    public SendQueue refusingOldest() {
        return new SendQueue(bytes, age, Refuses.OLDEST);
    }
}
