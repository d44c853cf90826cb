package dev.patchbay.polling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Which requests of one client publish: each holds a part of a message, so that others wait unread. Clients of Phoenix before 1.7 send
 * a request for each message, without waiting for the last one's answer. Any thread.
 */
final class PublishTurns {

    /** So many are read at once. */
    static final int MOST_AT_ONCE = 16;

    /** So many there are in all. */
    static final int MOST = 256;

    private final Deque<Runnable> waiting = new ArrayDeque<>(); // guarded by this, as what follows
    private int running;
    private boolean over;

    /** One comes; returns whether there is room for it. It begins now, or when another leaves. */
    boolean enter(Runnable begin) {
        boolean now;
        synchronized (this) {
            now = over || running < MOST_AT_ONCE;
            if (!now && running + waiting.size() == MOST) {
                return false;
            }
            if (now) {
                running++;
            } else {
                waiting.add(begin);
            }
        }
        if (now) {
            begin.run();
        }
        return true;
    }

    /** One that has begun has its answer; returns the one that begins in its place. */
    synchronized Optional<Runnable> leave() {
        Optional<Runnable> next = Optional.ofNullable(waiting.poll());
        running -= next.isPresent() ? 0 : 1;
        return next;
    }

    /** Nobody waits any more; returns those who did, who begin. */
    synchronized List<Runnable> end() {
        over = true;
        List<Runnable> all = List.copyOf(waiting);
        running += all.size();
        waiting.clear();
        return all;
    }
}
