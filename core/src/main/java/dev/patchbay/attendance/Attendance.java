package dev.patchbay.attendance;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.session.Handover;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.ConnectionInfo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows every open connection of a server, whatever brings it, and those whose last calls are under way. Any thread. */
public final class Attendance {

    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);
    private static final Optional<CloseReason> NOT = Optional.empty();

    private final Set<Attendee> attendees = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unhandled = new AtomicInteger();
    private final AtomicReference<Optional<CloseReason>> closing = new AtomicReference<>(NOT);
    private final CompletableFuture<Void> gone = new CompletableFuture<>();
    private final Complaints complaints;
    private volatile boolean nobodyComes;

    /**
     * Knows nobody.
     *
     * @param complaints of a connection that fails while it is looked after
     */
    public Attendance(Complaints complaints) {
        this.complaints = complaints;
    }

    /** Somebody is here. Who opens while the others are sent away has to look, when it has opened, at {@link #closing()}. */
    public void add(Attendee attendee) {
        unhandled.incrementAndGet();
        attendees.add(attendee);
    }

    /** Somebody's connection has ended; returns whether it was here. Its last calls may go on, until {@link #handled}. */
    public boolean remove(Attendee attendee) {
        return attendees.remove(attendee);
    }

    /** The last call of somebody who was removed is over. */
    public void handled() {
        unhandled.decrementAndGet();
        noneLeft();
    }

    /** How many connections are open. */
    public int size() {
        return attendees.size();
    }

    /** The connections that are open, each as it is at this moment. */
    public List<ConnectionInfo> infos() {
        return attendees.stream().map(Attendee::info).toList();
    }

    /** Why connections are closed as soon as they open, if they are. */
    public Optional<CloseReason> closing() {
        return Objects.requireNonNull(closing.get());
    }

    /** Whoever is here is to be sent away for this reason, and whoever comes; returns who is here, or nobody where it was said before. */
    List<Attendee> close(CloseReason reason) {
        return closing.compareAndSet(NOT, Optional.of(reason)) ? List.copyOf(attendees) : List.of();
    }

    /** Looks at the time limits of all. */
    public void checkTimes() {
        forEach(Attendee::checkTimes);
    }

    /** Cuts the connections that are left. */
    public void cut() {
        forEach(Attendee::cut);
    }

    private void forEach(Consumer<Attendee> action) {
        for (Attendee attendee : attendees) {
            guarded(() -> action.accept(attendee)).run();
        }
    }

    /** What fails is told, and the others' go on. */
    Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (Throwable bug) {
                complaints.tell(
                        "attendance, " + bug.getClass().getName(),
                        more -> LOG.error("Looking after a connection failed{}", more, LoggedFailure.of(bug)));
            }
        };
    }

    /** No connection opens any more; completes when none is left, and every call is handled. */
    public CompletionStage<Void> whenGone() {
        nobodyComes = true;
        noneLeft();
        return gone;
    }

    private void noneLeft() {
        if (nobodyComes && unhandled.get() == 0 && !gone.isDone()) {
            gone.completeAsync(() -> null, Handover::toThread); // what depends on it may block
        }
    }
}
