package dev.patchbay.server;

import dev.patchbay.log.Complaints;
import dev.patchbay.message.Inbound;
import dev.patchbay.polling.Body;
import dev.patchbay.polling.PollAnswer;
import dev.patchbay.polling.Polled;
import dev.patchbay.polling.UnusableBody;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.time.Time;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A request that publishes messages: they are taken one by one as its body comes, which is not read while the session has no room. One
 * step at a time, on whichever thread has what the last one waited for.
 */
final class Publishing {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Exchange exchange;
    private final Polled session;
    private final SessionSettings settings;
    private final Duration window;
    private final Body body;
    private final AtomicBoolean answered = new AtomicBoolean();
    private ByteBuffer rest = NOTHING;
    private boolean wasLast;

    Publishing(Exchange exchange, Polled session, SessionSettings settings, Duration window) {
        this.exchange = exchange;
        this.session = session;
        this.settings = settings;
        this.window = window;
        this.body = Body.of(
                Optional.ofNullable(exchange.request().getHeaders().get(HttpHeader.CONTENT_TYPE))
                        .orElse(""),
                settings.limits().messageSize());
    }

    /** Goes on until it has to wait for something. */
    void goOn() {
        try {
            while (!answered.get() && step()) {
                // and the next one
            }
        } catch (UnusableBody unusable) {
            refuse(unusable);
        } catch (RuntimeException | Error bug) {
            if (isFirst()) {
                exchange.callback().failed(bug);
            }
        }
    }

    /** Whether the next one may be made. */
    private boolean step() throws UnusableBody {
        if (rest.hasRemaining()) {
            Optional<Inbound> message = body.take(rest);
            return message.isEmpty() || goesOnBehind(session.take(message.get()));
        }
        if (wasLast) {
            return ends();
        }
        return reads();
    }

    private boolean ends() throws UnusableBody {
        Optional<Inbound> last = body.end();
        if (last.isPresent()) {
            return goesOnBehind(session.take(last.get()));
        }
        await(session.settle(), isOpen -> answer(isOpen ? PollAnswer.OK : PollAnswer.GONE));
        return false;
    }

    private boolean reads() {
        if (!session.isOpen()) {
            answer(PollAnswer.GONE);
            return false;
        }
        Content.Chunk chunk = exchange.request().read();
        if (chunk == null) {
            exchange.request().demand(this::goOn);
            return false;
        }
        if (Content.Chunk.isFailure(chunk)) {
            if (isFirst()) {
                exchange.callback().failed(chunk.getFailure());
            }
            return false;
        }
        rest = ByteBuffer.allocate(chunk.remaining()).put(chunk.getByteBuffer()).flip();
        wasLast = chunk.isLast();
        chunk.release();
        return true;
    }

    private boolean goesOnBehind(CompletionStage<Void> taken) {
        boolean isTaken = taken.toCompletableFuture().isDone();
        if (!isTaken) {
            await(taken, nothing -> goOn());
        }
        return isTaken;
    }

    /** Waits for the session, for so long as a poll would. */
    private <T> void await(CompletionStage<T> stage, Consumer<T> then) {
        Time.Task late = settings.time().after(window, () -> answer(PollAnswer.TIMEOUT));
        stage.whenComplete((value, never) -> {
            late.cancel();
            then.accept(value);
        });
    }

    private void refuse(UnusableBody unusable) {
        Complaints.quietly(() -> LOG.debug("What was published cannot be taken: {}", unusable.getMessage()));
        if (unusable.end().isPresent()) {
            session.close(unusable.end().get());
            answer(PollAnswer.GONE);
        } else if (isFirst()) {
            PollAnswers.fail(exchange, HttpStatus.BAD_REQUEST_400, String.valueOf(unusable.getMessage()));
        }
    }

    private void answer(int status) {
        if (isFirst()) {
            PollAnswers.write(exchange.response(), PollAnswer.of(status), exchange.callback());
        }
    }

    private boolean isFirst() {
        boolean first = answered.compareAndSet(false, true);
        if (first) {
            session.leave();
        }
        return first;
    }
}
