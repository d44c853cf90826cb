package dev.patchbay.polling;

import dev.patchbay.time.Time;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requests of one client that wait for messages, or whose answers are being written. Guarded by its {@link Outbox}. */
final class Polls {

    private final Time time;
    private final Deque<Poll> waiting = new ArrayDeque<>();
    private @Nullable Poll latest;
    private int open;
    private long since;

    Polls(Time time) {
        this.time = time;
        this.since = time.now();
    }

    /** One more waits, and what comes is for that one. Returns the oldest, where there are too many: it waits no more. */
    Optional<Poll> add(Poll poll) {
        open++;
        waiting.add(poll);
        latest = poll;
        return waiting.size() > Outbox.MOST_POLLS ? Optional.of(waiting.remove()) : Optional.empty();
    }

    /** The one that messages are for, if it waits. */
    @Nullable
    Poll latest() {
        return latest;
    }

    /** It waits no more; returns whether it did. */
    boolean take(Poll poll) {
        latest = latest == poll ? null : latest;
        return waiting.remove(poll);
    }

    /** None waits any more; returns those that did. */
    Deque<Poll> takeAll() {
        Deque<Poll> all = new ArrayDeque<>(waiting);
        waiting.clear();
        latest = null;
        return all;
    }

    /** One of those that were taken has its answer, or needs none. */
    void close() {
        open--;
        since = time.now();
    }

    /** The client is there: it has sent something. */
    void hear() {
        since = time.now();
    }

    /** Whether every request has its answer. */
    boolean isQuiet() {
        return open == 0;
    }

    /** For how long the client has neither polled nor sent anything, in nanoseconds. */
    long silence() {
        return isQuiet() ? time.now() - since : 0;
    }
}
