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
            place.state = State.HELD;
        }
        return true;
    }

    /** Who holds its place from now on, if somebody does. */
    private synchronized Optional<Place> leaves(Place place) {
        boolean had = place.state == State.HELD;
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

    /** Whether it had waited, or does not know yet that it need not any more. */
    private synchronized boolean waives(Place place) {
        State before = place.state;
        if (before != State.HELD) {
            place.state = State.NEEDLESS;
            waiting.remove(place);
        }
        return before == State.WAITING || before == State.HELD;
    }

    private enum State {
        NEW,
        WAITING,
        HELD,
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
            if (waives(this)) {
                goOn();
            }
        }

        private void goOn() {
            turn.complete(this::run);
        }

        private CompletionStage<Mailbox.Call> run() {
            try {
                return call.run();
            } finally {
                leaves(this).ifPresent(Place::goOn);
            }
        }
    }
}
