package dev.patchbay.dialing;

import dev.patchbay.client.ClientException.ConnectionLost;
import dev.patchbay.client.ClientException.NoRoom;
import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Phase;
import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import dev.patchbay.session.OutcomeStage;
import dev.patchbay.session.SentStage;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.time.Time;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** The requests of one client that wait for their answers, and what becomes of them when the connection ends. */
final class Requests implements Part {

    /** What it lives with. */
    interface Surroundings {

        CompletionStage<Void> send(Parcel parcel);

        /** Sends a message once more. */
        CompletionStage<Void> sendOn(Connection open, Parcel parcel);

        /** Whether what waits to be sent has its turn though callbacks have not returned. */
        boolean hasTurns();

        Optional<Connection> open();

        /** Whether this thread runs a callback of the client's. */
        boolean isRunHere();

        /** Writes what this thread has sent in its callback, and what it sends until that is over. */
        void flush();

        Time time();

        Executor workers();
    }

    private final int most;
    private final Surroundings with;
    private volatile Optional<PendingTable> table = Optional.empty(); // until the first is asked
    private volatile Optional<Connection> opened = Optional.empty();

    /**
     * None yet.
     *
     * @param most wait at once
     */
    Requests(int most, Surroundings with) {
        this.most = most;
        this.with = with;
    }

    <T> CompletionStage<T> ask(Request<T> request) {
        PendingTable asked = table();
        Request.Numbered<?, T> numbered = request.number(asked.number());
        Pending<T> pending = new Pending<>(request, numbered, with, asked);
        if (!asked.add(pending)) {
            return CompletableFuture.failedStage(new NoRoom("requests that wait for answers", most));
        }
        pending.alarm = with.time()
                .after(request.timeout(), () -> pending.fail(new TimedOut(Phase.REQUEST, request.timeout())));
        follow(pending, with.send(pending.parcel()));
        return pending.stage();
    }

    private synchronized PendingTable table() {
        table = table.or(() -> Optional.of(new PendingTable(most)));
        return table.orElseThrow();
    }

    private List<Pending<?>> all() {
        return table.map(PendingTable::all).orElse(List.of());
    }

    private void follow(Pending<?> pending, CompletionStage<Void> sent) {
        boolean isRefused = !(sent instanceof OutcomeStage<Void> known) || known.isCompletedExceptionally();
        SentStage.follow(sent, (nothing, failure) -> {
            if (failure != null) {
                notSent(pending, failure, isRefused);
            }
        });
    }

    private void notSent(Pending<?> pending, Throwable failure, boolean isRefused) {
        if (failure instanceof ConnectionLost && pending.returns()) {
            sendAgain(pending);
            return;
        }
        boolean isOver = with.open().filter(Connection::isOpen).isEmpty();
        if (failure instanceof MessageDroppedException && isOver) {
            if (isRefused) {
                pending.wasRefused();
            }
            lose(pending);
        } else {
            pending.fail(failure);
        }
    }

    private void lose(Pending<?> pending) {
        if (pending.isLost()) {
            pending.fail(pending.lost());
        } else {
            sendAgain(pending);
        }
    }

    private void sendAgain(Pending<?> pending) {
        Optional<Connection> next = opened;
        if (next.isPresent() && pending.passesAgain()) {
            follow(pending, with.sendOn(next.get(), pending.parcel()));
        }
    }

    @Override
    public boolean takes(Inbound message) {
        Optional<PendingTable> asked = table;
        if (asked.isEmpty() || asked.get().isEmpty()) {
            return false;
        }
        for (Pending<?> pending : asked.get().candidates(message)) {
            if (pending.takes(message)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void opened(Connection open) {
        opened = Optional.of(open);
        all().forEach(this::sendAgain);
    }

    @Override
    public void breaks() {
        opened = Optional.empty();
        all().forEach(this::lose);
    }

    @Override
    public void ends() {
        breaks();
    }

    @Override
    public void over(ClientState last) {
        all().forEach(pending -> pending.fail(pending.wasSent() ? pending.lost() : new NotConnected(last)));
    }
}
