package dev.patchbay.session;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.socket.Answer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.SocketCalls;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of the answers and failures of one connection's handlers. */
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private static final Set<Publication<?>> NONE = Set.of();

    /** One call of a handler. */
    @FunctionalInterface
    interface Attempt {
        Answer answer() throws Throwable;
    }

    private final PeerConnection connection;
    private final SocketCalls calls;
    private final Mailbox mailbox;
    private final SessionSettings settings;
    private volatile Set<Publication<?>> publications = NONE;
    private volatile boolean ended;
    private boolean over; // for the mailbox's calls only, one at a time

    Answers(PeerConnection connection, SocketCalls calls, Mailbox mailbox, SessionSettings settings) {
        this.connection = connection;
        this.calls = calls;
        this.mailbox = mailbox;
        this.settings = settings;
    }

    /** A call's turn has come. It is not made where the last one has been. */
    CompletionStage<Mailbox.Call> handle(Attempt attempt) {
        return over ? Mailbox.DONE : handled(attempt);
    }

    /** The last call's turn has come. */
    CompletionStage<Mailbox.Call> handleLast(Attempt attempt) {
        over = true;
        return handled(attempt);
    }

    /** The connection has ended: no publisher is asked for more. */
    void end() {
        ended = true;
        publications.forEach(Publication::cancel);
    }

    /** A publisher is done with this connection. */
    void forget(Publication<?> publication) {
        publications.remove(publication);
    }

    /** A publisher, or what was to become of its item, failed. */
    void publicationFailed(Throwable failure) {
        mailbox.accept(() -> over ? Mailbox.DONE : fail(failure));
    }

    private CompletionStage<Mailbox.Call> handled(Attempt attempt) {
        try {
            return settle(attempt.answer());
        } catch (Throwable failure) { // told to a worker: the call may have promised not to block, and its @OnError not
            return CompletableFuture.completedStage(() -> fail(failure));
        }
    }

    private CompletionStage<Mailbox.Call> settle(Answer answer) {
        if (answer instanceof Answer.Reply reply) {
            connection.post(reply.message());
        } else if (answer instanceof Answer.Later later) {
            return later.stage().thenCompose(this::settle).exceptionally(failure -> () -> fail(unwrapped(failure)));
        } else if (answer instanceof Answer.Items<?> items) {
            publish(items);
        } else if (answer == Answer.notAccepted()) {
            connection.close(CloseReason.of(CloseReason.UNSUPPORTED_DATA));
        }
        return Mailbox.DONE;
    }

    private <T> void publish(Answer.Items<T> items) {
        Publication<T> publication = new Publication<>(items, connection, this, settings.workers());
        publications().add(publication);
        if (ended) {
            publication.cancel(); // it has ended since, and may not have seen this one
        }
        items.publisher().subscribe(publication);
    }

    private synchronized Set<Publication<?>> publications() {
        if (publications == NONE) {
            publications = ConcurrentHashMap.newKeySet();
        }
        return publications;
    }

    private CompletionStage<Mailbox.Call> fail(Throwable failure) {
        try {
            Answer answer = calls.onError(failure, connection);
            if (answer != Answer.unhandled()) {
                return settle(answer);
            }
            closeAfter(failure);
        } catch (Throwable second) {
            if (second != failure) {
                second.addSuppressed(failure);
            }
            closeAfter(second);
        }
        return Mailbox.DONE;
    }

    private void closeAfter(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException io ? io.getCause() : failure;
        if (cause instanceof CutShortException) {
            LOG.debug("A handler of {} could not read to the end: {}", connection.path(), cause.getMessage());
            return; // not the handler's fault, and the connection is ending already
        }
        settings.observer().failed(connection.id(), failure);
        if (cause instanceof DecodeException || cause instanceof CharacterCodingException) {
            LOG.debug("A message on {} could not be decoded: {}", connection.path(), failure.getMessage());
            connection.close(CloseReason.of(CloseReason.INVALID_PAYLOAD));
        } else {
            LOG.error(
                    "A handler of {} failed; connection {} is closed with 1011",
                    connection.path(),
                    connection.id(),
                    failure);
            connection.close(CloseReason.of(CloseReason.INTERNAL_ERROR));
        }
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
