package dev.patchbay.polling;

import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import dev.patchbay.transport.TokenBucket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Brings what requests publish to the session: one message at a time, in the order in which they came, while there is room. */
final class Inbox {

    /** Where messages go, and what is said of them. By one thread at a time. */
    interface Receiver {

        /** Brings a message; returns whether there is room for the next one, of which {@link #readOn} tells else. */
        boolean receive(Inbound message);

        /** One came that is too many. */
        void impatient();

        /** Messages follow on this thread. */
        void readStarts();

        /** They have been brought. */
        void readEnds();
    }

    private record Arrived(Inbound message, CompletableFuture<Void> taken) {}

    private final Receiver receiver;
    private final TokenBucket rate;
    private final Deque<Arrived> waiting = new ArrayDeque<>(); // guarded by this, as what follows
    private boolean bringing;
    private boolean full;
    private boolean over;

    Inbox(Receiver receiver, Limits limits, Time time) {
        this.receiver = receiver;
        this.rate = TokenBucket.of(limits.messageRate(), time);
    }

    /** Takes a message; completes when it was brought. */
    CompletionStage<Void> take(Inbound message) {
        Arrived arrived = new Arrived(message, new CompletableFuture<>());
        if (isKept(arrived)) {
            bring();
        } else {
            arrived.taken.complete(null);
        }
        return arrived.taken;
    }

    private synchronized boolean isKept(Arrived arrived) {
        return !over && waiting.add(arrived);
    }

    /** There is room again. */
    void readOn() {
        setFull(false);
        bring();
    }

    /** Nothing is brought any more, and nobody waits for it. */
    void end() {
        for (Arrived left = left(); left != null; left = left()) {
            left.taken.complete(null);
        }
    }

    private synchronized @Nullable Arrived left() {
        over = true;
        return waiting.poll();
    }

    private void bring() {
        if (!begins()) {
            return;
        }
        receiver.readStarts();
        try {
            for (Optional<Arrived> next = next(); next.isPresent(); next = next()) {
                bring(next.get());
            }
        } finally {
            receiver.readEnds();
        }
    }

    private void bring(Arrived next) {
        try {
            if (!rate.take()) {
                receiver.impatient();
                setFull(false);
            } else if (receiver.receive(next.message)) {
                setFull(false);
            }
        } finally {
            next.taken.complete(null);
        }
    }

    private synchronized boolean begins() {
        boolean first = !bringing;
        bringing = true;
        return first;
    }

    /** The next message, if it may be brought. It is full from then on, until it turns out that there is room for another. */
    private synchronized Optional<Arrived> next() {
        Optional<Arrived> next = full ? Optional.empty() : Optional.ofNullable(waiting.poll());
        full |= next.isPresent();
        bringing = next.isPresent();
        return next;
    }

    private synchronized void setFull(boolean isFull) {
        full = isFull;
    }
}
