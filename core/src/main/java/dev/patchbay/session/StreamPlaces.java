package dev.patchbay.session;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * How many handlers of a server may read messages at once that are still arriving. Each of them holds a thread for as long as its
 * peer takes its time, and must leave some to the others; who finds no place waits for one without a thread.
 */
public final class StreamPlaces {

    private final Set<Place> waiting = new LinkedHashSet<>(); // in the order in which they came, and quick to be left
    private int free;

    private StreamPlaces(int number) {
        this.free = number;
    }

    /** So many, 1 or more. */
    public static StreamPlaces of(int number) {
        return new StreamPlaces(number);
    }

    /** As many as there are, where threads are for everybody. */
    public static StreamPlaces unlimited() {
        return new StreamPlaces(Integer.MAX_VALUE);
    }

    /** A place for one call, which needs it for as long as its method runs. */
    Place place(Mailbox.Call call) {
        return new Place(call);
    }

    /** Whether the call may begin; where not, it waits. */
    private synchronized boolean enters(Place place) {
        if (place.state == State.NEW && free == 0) {
            place.state = State.WAITING;
            waiting.add(place);
            return false;
        }
        if (place.state == State.NEW) {
            free--;
            place.state = State.RUNS;
        }
        return true;
    }

    /** The place that it was given is for this call. */
    private synchronized void begins(Place place) {
        place.state = place.state == State.HELD ? State.RUNS : place.state;
    }

    /** The call has run. Returns who holds its place from now on, if somebody does. */
    private synchronized Optional<Place> leaves(Place place) {
        return passOn(place, place.state == State.RUNS);
    }

    private Optional<Place> passOn(Place place, boolean had) {
        place.state = State.NEEDLESS;
        Iterator<Place> queue = waiting.iterator();
        if (!had || !queue.hasNext()) {
            free += had ? 1 : 0;
            return Optional.empty();
        }
        Place next = queue.next();
        queue.remove();
        next.state = State.HELD;
        return Optional.of(next);
    }

    /**
     * It needs no place, unless it runs already. What it was given meanwhile it gives back: where its connection has ended, nobody
     * may run it any more. Returns who holds that from now on.
     */
    private synchronized Optional<Place> waives(Place place) {
        if (place.state == State.RUNS) {
            return Optional.empty();
        }
        waiting.remove(place);
        return passOn(place, place.state == State.HELD);
    }

    private enum State {
        NEW,
        WAITING,
        HELD,
        RUNS,
        NEEDLESS
    }

    /** One call that has a place, waits for one, or needs none. */
    final class Place {

        private final Mailbox.Call call;
        private final CompletableFuture<Mailbox.Call> turn = new CompletableFuture<>();
        private State state = State.NEW;

        private Place(Mailbox.Call call) {
            this.call = call;
        }

        /** Runs the call, now or when there is a place. To be called once, as a call of a mailbox. */
        CompletionStage<Mailbox.Call> call() {
            return enters(this) ? run() : turn;
        }

        /** Nothing more will come that the call would wait for: it need not wait for a place either. */
        void waive() {
            waives(this).ifPresent(Place::goOn);
            goOn();
        }

        private void goOn() {
            turn.complete(this::run);
        }

        private CompletionStage<Mailbox.Call> run() {
            begins(this);
            try {
                return call.run();
            } finally {
                leaves(this).ifPresent(Place::goOn);
            }
        }
    }
}
