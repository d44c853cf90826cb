package dev.patchbay.testing;

import dev.patchbay.server.SocketServerBuilder;
import dev.patchbay.server.Timed;
import dev.patchbay.time.ManualTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * A server's time, which stands still until the test moves it. What is due happens while it is moved; but a server may begin to look at
 * a peer a moment after the peer was answered, so that whatever is waited for may take one more move.
 */
public final class MovedTime {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final long BETWEEN_MOVES = SECOND.toNanos();

    private final ManualTime time = new ManualTime();

    /** Gives it to a server. */
    public SocketServerBuilder to(SocketServerBuilder options) {
        return Timed.by(time, options);
    }

    /** Moves it. */
    public void advance(Duration duration) {
        time.advance(duration);
    }

    /** Moves it, and once more after a while where need be, until something is true. */
    public void advance(Duration step, String what, BooleanSupplier condition) {
        AtomicLong nextMove = new AtomicLong(System.nanoTime());
        Await.until(what, () -> {
            long now = System.nanoTime();
            if (now - nextMove.get() >= 0) {
                nextMove.set(now + BETWEEN_MOVES);
                time.advance(step);
            }
            return condition.getAsBoolean();
        });
    }

    /** Moves it second by second until something is true, however late the wait for it begins. */
    public void advanceUntil(String what, BooleanSupplier condition) {
        Await.until(what, () -> {
            time.advance(SECOND);
            return condition.getAsBoolean();
        });
    }

    /** Moves it until a client has something to read, and reads that. */
    public RawFrame advance(Duration step, RawClient client, int opCode) throws IOException {
        advance(step, "something comes", () -> hasInput(client));
        return opCode == RawFrame.CLOSE ? client.readClose() : client.read(opCode); // pongs may come before
    }

    /** Moves it until the server has ended a client's connection. */
    public void advanceToEnd(Duration step, RawClient client) throws Exception {
        CompletableFuture<Void> ended = ended(client);
        advance(step, "the connection ends", ended::isDone);
        Await.value(ended);
    }

    /** Completes when the server has ended a client's connection; what comes before is read by a thread of its own. */
    public static CompletableFuture<Void> ended(RawClient client) {
        return CompletableFuture.runAsync(() -> {
            try {
                client.awaitEnd();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whether there is something to read. */
    public static boolean hasInput(RawClient client) {
        try {
            return client.input().available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
