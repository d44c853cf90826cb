package dev.patchbay.session;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.socket.CloseReason;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** What becomes of the answers and failures of one connection's handlers. */
final class Answers {

    private static final Set<Publication<?>> NONE = Set.of();

    /** One call of a handler. */
    @FunctionalInterface
    interface Attempt {
        Answer answer() throws Throwable;
    }

    /** A call that has nothing to answer. */
    @FunctionalInterface
    interface Step {
        void run() throws Throwable;
    }

    static Attempt of(Step call) {
        return () -> {
            call.run();
            return Answer.none();
        };
    }

    private final PeerConnection connection;
    private final SocketCalls calls;
    private final Mailbox mailbox;
    private final SessionSettings settings;
    private final HandlerFailures failures;
    private volatile Set<Publication<?>> publications = NONE;
    private volatile boolean ended;
    private boolean over; // for the mailbox's calls only, one at a time

    Answers(PeerConnection connection, SocketCalls calls, Mailbox mailbox, SessionSettings settings) {
        this.connection = connection;
        this.calls = calls;
        this.mailbox = mailbox;
        this.settings = settings;
        this.failures = new HandlerFailures(connection, calls, settings);
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

    /** What may not fail has failed: the connection ends. */
    void bug(Throwable failure) {
        failures.closeAfterBug(failure);
    }

    private CompletionStage<Mailbox.Call> handled(Attempt attempt) {
        try {
            return settle(attempt.answer());
        } catch (Throwable failure) { // told to a worker: the call may have promised not to block, and its @OnError not
            return CompletableFuture.completedStage(() -> fail(failure));
        }
    }

    private CompletionStage<Mailbox.Call> settle(Answer answer) {
        if (answer instanceof Answer.Later later) {
            return later.stage()
                    .thenCompose(this::settle)
                    .exceptionally(failure -> () -> fail(StageFailure.of(failure)));
        }
        give(answer);
        return Mailbox.DONE;
    }

    /** Does what an answer that is known says. */
    private void give(Answer answer) {
        if (answer instanceof Answer.Reply reply) {
            connection.post(reply.message());
        } else if (answer instanceof Answer.Items<?> items) {
            publish(items);
        } else if (answer == Answer.notAccepted()) {
            Undecodable.tell(settings, connection.id(), Undecodable.NOT_TAKEN);
            connection.close(Undecodable.reason(CloseReason.UNSUPPORTED_DATA, Undecodable.NOT_TAKEN));
        }
    }

    private <T> void publish(Answer.Items<T> items) {
        Publication<T> publication = new Publication<>(items, connection, this, settings.workers());
        publications().add(publication);
        if (ended) {
            publication.cancel(); // it has ended since, and may not have seen this one
        }
        publication.begin();
    }

    private synchronized Set<Publication<?>> publications() {
        if (publications == NONE) {
            publications = ConcurrentHashMap.newKeySet();
        }
        return publications;
    }

    /** The program is asked what to answer, once: what fails then closes the connection. */
    private CompletionStage<Mailbox.Call> fail(Throwable failure) {
        try {
            Answer answer = calls.onError(failure, connection);
            if (answer == Answer.unhandled()) {
                failures.closeAfter(failure);
                return Mailbox.DONE;
            }
            return settleError(answer, failure);
        } catch (Throwable second) {
            failures.closeAfter(second, failure);
            return Mailbox.DONE;
        }
    }

    private CompletionStage<Mailbox.Call> settleError(Answer answer, Throwable failure) {
        if (answer instanceof Answer.Later later) {
            return later.stage()
                    .thenCompose(known -> settleError(known, failure))
                    .exceptionally(
                            second -> Mailbox.Call.of(() -> failures.closeAfter(StageFailure.of(second), failure)));
        }
        give(answer);
        return Mailbox.DONE;
    }
}
