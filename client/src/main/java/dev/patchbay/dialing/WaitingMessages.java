package dev.patchbay.dialing;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientException.NoRoom;
import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.ClientException.TooLarge;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Phase;
import dev.patchbay.client.SendQueue;
import dev.patchbay.client.SendQueue.Refuses;
import dev.patchbay.message.Outbound;
import dev.patchbay.session.GuardedStage;
import dev.patchbay.session.SentStage;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * What was sent while there was no connection, where the program wants it to wait. While something waits here, whatever is sent waits
 * behind it, so that the order is kept.
 */
final class WaitingMessages implements Part {

    private static final Time.Task NOTHING = () -> {};

    /** What it lives with. */
    interface Surroundings {

        Optional<Connection> open();

        ClientState state();

        Time time();

        /** Of a stage of one message's, which its sender may wait for. */
        GuardedStage<Void> stage();

        /** Sends a message that has waited. */
        CompletionStage<Void> sendOn(Connection open, Parcel parcel);

        /** A message will not be sent. */
        void refused(Outbound message);
    }

    private record Entry(Parcel parcel, long since, GuardedStage<Void> stage) {

        long cost() {
            return (long) size() + Limits.FRAME_COST;
        }

        int size() {
            return parcel.message().size();
        }
    }

    private final Optional<SendQueue> queue;
    private final Surroundings with;
    private final ArrayDeque<Entry> waiting = new ArrayDeque<>(0); // guarded by this, as what follows
    private long bytes;
    private boolean isOver;
    private Time.Task alarm = NOTHING;
    private volatile boolean holds;

    WaitingMessages(Optional<SendQueue> queue, Surroundings with) {
        this.queue = queue;
        this.with = with;
    }

    /** Whether a message that is sent through an open connection overtakes nothing. */
    boolean letsPass() {
        return !holds;
    }

    /** A message that cannot be sent at once. */
    CompletionStage<Void> send(Parcel parcel) {
        if (queue.isEmpty()) {
            return CompletableFuture.failedStage(new NotConnected(with.state()));
        }
        List<Entry> pushedOut = new ArrayList<>();
        Supplier<CompletionStage<Void>> sent;
        synchronized (this) {
            sent = accept(queue.get(), new Entry(parcel, with.time().nanoTime(), with.stage()), pushedOut);
        }
        pushedOut.forEach(entry -> lose(entry, noRoom(queue.get())));
        return sent.get();
    }

    /** What is to be done with one message outside of the lock. */
    private Supplier<CompletionStage<Void>> accept(SendQueue bounds, Entry entry, List<Entry> pushedOut) {
        Optional<Connection> open = with.open();
        if (open.isPresent() && !holds) { // since somebody looked
            return () -> with.sendOn(open.get(), entry.parcel());
        }
        if (isOver) {
            return () -> lose(entry, new NotConnected(with.state()));
        }
        if (entry.cost() > bounds.bytes()) {
            return () -> lose(entry, new TooLarge(entry.size(), bounds.bytes()));
        }
        while (bytes + entry.cost() > bounds.bytes()) {
            if (bounds.refuses() == Refuses.NEWEST) {
                return () -> lose(entry, noRoom(bounds));
            }
            pushedOut.add(take());
        }
        waiting.add(entry);
        bytes += entry.cost();
        holds = true;
        if (alarm == NOTHING) {
            alarm = with.time().after(bounds.age(), this::age);
        }
        return entry::stage;
    }

    private Entry take() {
        Entry oldest = waiting.remove();
        bytes -= oldest.cost();
        return oldest;
    }

    private void age() {
        Duration most = queue.orElseThrow().age();
        List<Entry> old = new ArrayList<>();
        synchronized (this) {
            alarm = NOTHING;
            long now = with.time().nanoTime();
            while (!waiting.isEmpty()
                    && Time.isAsLong(most, now - waiting.element().since())) {
                old.add(take());
            }
            if (waiting.isEmpty()) {
                holds = false;
            } else {
                Duration left = most.minusNanos(now - waiting.element().since());
                alarm = with.time().after(left, this::age);
            }
        }
        old.forEach(entry -> lose(entry, new TimedOut(Phase.QUEUE, most)));
    }

    /** In the turn of the connection, on a worker: it may wait for room. */
    @Override
    public void opened(Connection open) {
        for (Optional<Entry> next = next(open); next.isPresent(); next = next(open)) {
            Entry entry = next.get();
            SentStage.follow(with.sendOn(open, entry.parcel()), (nothing, failure) -> {
                if (failure == null) {
                    entry.stage().succeed(null);
                } else {
                    entry.stage().lose(failure);
                }
            });
        }
    }

    private synchronized Optional<Entry> next(Connection open) {
        boolean isStillOpen = with.open().filter(now -> now == open).isPresent();
        if (waiting.isEmpty() || !isStillOpen) {
            holds = !waiting.isEmpty();
            return Optional.empty();
        }
        return Optional.of(take());
    }

    @Override
    public void over(ClientState last) {
        List<Entry> all;
        synchronized (this) {
            isOver = true;
            alarm.cancel();
            all = List.copyOf(waiting);
            waiting.clear();
            holds = false;
        }
        all.forEach(entry -> lose(entry, new NotConnected(last)));
    }

    private CompletionStage<Void> lose(Entry entry, ClientException why) {
        with.refused(entry.parcel().message());
        entry.stage().lose(why);
        return entry.stage();
    }

    private static NoRoom noRoom(SendQueue bounds) {
        return new NoRoom("bytes that wait for a connection", bounds.bytes());
    }
}
