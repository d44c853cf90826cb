package dev.patchbay.polling;

import dev.patchbay.message.Outbound;
import dev.patchbay.time.Time;
import dev.patchbay.transport.Backlog;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for a client to poll, and its requests that wait for messages. Any thread; requests are answered outside the lock. */
final class Outbox {

    /** So many requests of one client wait at once; an honest one has two, where it gave one up. */
    static final int MOST_POLLS = 16;

    private final Backlog backlog;
    private final Time time;
    private final Duration window;
    private final Polls polls; // guarded by this, as what follows
    private final Deque<Waiting> messages = new ArrayDeque<>();
    private long cost;
    private boolean over;
    private Runnable quiet = Outbox::nothing;

    /**
     * Nothing waits.
     *
     * @param backlog has counted every message that is put here
     * @param window how long a request waits
     */
    Outbox(Backlog backlog, Time time, Duration window) {
        this.backlog = backlog;
        this.time = time;
        this.window = window;
        this.polls = new Polls(time);
    }

    private static void nothing() {}

    /** A message waits until somebody polls; {@link #offer} gives it to a request that waits already. */
    void put(Waiting message) {
        if (!isKept(message)) {
            lose(List.of(message), "the connection ended first");
        }
    }

    private synchronized boolean isKept(Waiting message) {
        if (!over) {
            messages.add(message);
            cost += message.cost();
        }
        return !over;
    }

    /** A request comes; returns what forgets it. */
    Runnable poll(Poller poller) {
        Poll poll = new Poll(poller);
        enter(poll).ifPresent(this::answerNothing);
        poll.expires(time.after(window, () -> expire(poll)));
        offer();
        if (isOver()) {
            expire(poll);
        }
        return () -> abandon(poll);
    }

    private synchronized Optional<Poll> enter(Poll poll) {
        return polls.add(poll);
    }

    private synchronized boolean isOver() {
        return over;
    }

    /** Gives what waits to the request that came last, if there are both. */
    void offer() {
        next().run();
    }

    private synchronized Runnable next() {
        Poll poll = polls.latest();
        if (poll == null || messages.isEmpty()) {
            return Outbox::nothing;
        }
        polls.take(poll);
        if (poll.isGone()) {
            return () -> answerNothing(poll);
        }
        List<Waiting> all = takeAll();
        List<Outbound> payloads = all.stream().map(Waiting::message).toList();
        return () -> poll.answer(new Delivery(payloads, failure -> delivered(all, failure)));
    }

    private void expire(Poll poll) {
        if (take(poll)) {
            answerNothing(poll);
        }
    }

    private void abandon(Poll poll) {
        if (take(poll)) {
            poll.ends();
            close();
        }
    }

    private synchronized boolean take(Poll poll) {
        return polls.take(poll);
    }

    private void answerNothing(Poll poll) {
        poll.answer(new Delivery(List.of(), failure -> close()));
    }

    private void delivered(List<Waiting> all, Optional<Throwable> failure) {
        if (failure.isPresent()) {
            lose(all, "the answer to a poll did not reach its client");
        } else {
            backlog.written(all.size(), bytes(all));
            all.forEach(Waiting::sent);
        }
        close();
    }

    private void close() {
        Runnable told;
        synchronized (this) {
            polls.close();
            told = whoIsTold();
        }
        told.run();
    }

    /** Nothing is put here any more: what waits is lost, and every request has its answer. */
    void end() {
        Deque<Poll> unanswered;
        synchronized (this) {
            over = true;
            unanswered = polls.takeAll();
        }
        drop();
        unanswered.forEach(this::answerNothing);
    }

    /** Does something, once, when it has ended and all answers are written. */
    void whenQuiet(Runnable step) {
        Runnable told;
        synchronized (this) {
            quiet = step;
            told = whoIsTold();
        }
        told.run();
    }

    private Runnable whoIsTold() {
        if (!polls.isQuiet()) {
            return Outbox::nothing;
        }
        Runnable told = quiet;
        quiet = Outbox::nothing;
        return told;
    }

    /** As {@code FrameOutput.dropOldest}. */
    boolean dropOldest(long room) {
        Waiting oldest = oldest(room);
        if (oldest == null) {
            return false;
        }
        lose(List.of(oldest), "it made room for one that was sent later");
        return true;
    }

    private synchronized @Nullable Waiting oldest(long room) {
        Waiting first = cost < room ? null : messages.poll();
        cost -= first == null ? 0 : first.cost();
        return first;
    }

    /** What waits is lost. */
    void drop() {
        lose(takeAll(), "the connection ended first");
    }

    private synchronized List<Waiting> takeAll() {
        List<Waiting> all = new ArrayList<>(messages);
        messages.clear();
        cost = 0;
        return all;
    }

    private void lose(List<Waiting> all, String why) {
        backlog.lost(all.size(), bytes(all));
        all.forEach(message -> message.lost(why));
    }

    private static long bytes(List<Waiting> all) {
        return all.stream().mapToLong(each -> each.message().size()).sum();
    }

    synchronized boolean isEmpty() {
        return messages.isEmpty();
    }

    /** The client has sent something. */
    synchronized void hear() {
        polls.hear();
    }

    /** For how long the client has neither polled nor sent anything, in nanoseconds. */
    synchronized long silence() {
        return polls.silence();
    }
}
