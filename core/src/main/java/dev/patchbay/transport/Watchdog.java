package dev.patchbay.transport;

import dev.patchbay.observe.Complaints;
import dev.patchbay.observe.LoggedFailure;
import dev.patchbay.observe.Observer;
import dev.patchbay.session.Handover;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.ConnectionInfo;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows every open connection of a server, and looks after their time limits with one task for all of them: one for
 * each would cost more than the messages.
 */
public final class Watchdog {

    private static final Optional<CloseReason> NOT = Optional.empty();
    /** What a handler's thread has sent reaches the network after this time, though the thread's run goes on. */
    private static final Duration LONGEST_HOLD = Duration.ofMillis(5);

    private static final Duration LONGEST_TICK = Duration.ofSeconds(1);
    private static final int TICKS_PER_TIMEOUT = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private final Set<FrameReceiver> receivers = ConcurrentHashMap.newKeySet();
    private final Time time;
    private final FlushRound heldBack = new FlushRound(this::soon);
    private final WaitingHandlers waitingHandlers = new WaitingHandlers();
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private final AtomicInteger unhandled = new AtomicInteger();
    private final AtomicReference<Optional<CloseReason>> draining = new AtomicReference<>(NOT);
    private final Complaints complaints;
    private volatile boolean nobodyComes;
    private final Queue<Time.Task> batches = new ConcurrentLinkedQueue<>();
    private volatile Time.Task next = () -> {};
    private volatile boolean stopped;

    /**
     * Knows no connection, and does not tick.
     *
     * @param complaints of what fails while it looks after others
     * @param time when it does
     */
    public Watchdog(Complaints complaints, Time time) {
        this.complaints = complaints;
        this.time = time;
    }

    /** Starts to tick, often enough for the shortest of the time limits of all these. */
    public void start(Collection<Limits> all) {
        tick(tick(all));
    }

    static Duration tick(Collection<Limits> all) {
        return Stream.concat(
                        Stream.of(LONGEST_TICK),
                        all.stream().flatMap(Watchdog::times).map(time -> time.dividedBy(TICKS_PER_TIMEOUT)))
                .min(Duration::compareTo)
                .orElse(LONGEST_TICK);
    }

    private static Stream<Duration> times(Limits limits) {
        return Stream.of(
                        limits.idleTimeout(),
                        limits.partTimeout(),
                        limits.progressTimeout(),
                        limits.closeTimeout(),
                        limits.pings())
                .filter(time -> !time.isZero());
    }

    /** Stops to tick, and cuts the connections that are left. */
    public void stop() {
        stopped = true;
        next.cancel();
        batches.forEach(Time.Task::cancel);
        receivers.forEach(receiver -> guarded(receiver::cut).run());
    }

    /** How many connections are open. */
    public int size() {
        return receivers.size();
    }

    /** The connections that are open. */
    public List<ConnectionInfo> infos() {
        return receivers.stream().map(FrameReceiver::info).toList();
    }

    /**
     * Closes every connection behind the calls that wait in it, batch by batch, and those that open from now on. Only the
     * first call counts.
     */
    public void drain(CloseReason reason, Drain plan, Observer observer) {
        if (draining.compareAndSet(NOT, Optional.of(reason))) {
            List<FrameReceiver> all = List.copyOf(receivers);
            List<List<FrameReceiver>> batches = plan.batches(all);
            for (int round = 0; round < batches.size(); round++) {
                List<FrameReceiver> batch = batches.get(round);
                int number = round + 1;
                Runnable task = () -> {
                    batch.forEach(receiver -> receiver.drain(reason));
                    observer.draining(batch.size(), all.size(), number, batches.size());
                    Complaints.quietly(() -> LOG.info(
                            "Draining {} of {} connections - round {} of {}",
                            batch.size(),
                            all.size(),
                            number,
                            batches.size()));
                };
                later(guarded(task), plan.interval().multipliedBy(round));
            }
        }
    }

    /** No connection opens any more; completes when none is left, and every call is handled. */
    public CompletionStage<Void> whenGone() {
        nobodyComes = true;
        noneLeft();
        return drained;
    }

    private void later(Runnable task, Duration delay) {
        if (delay.isZero()) {
            task.run();
        } else {
            batches.add(time.after(delay, task));
        }
    }

    /** Where a run of a mailbox that takes long is asked to write what it holds back. */
    FlushRound heldBack() {
        return heldBack;
    }

    /** Which handlers may wait for peers. */
    WaitingHandlers waitingHandlers() {
        return waitingHandlers;
    }

    private void soon(Runnable round) {
        time.after(LONGEST_HOLD, round);
    }

    /** Why connections are closed as soon as they open, if they are. */
    Optional<CloseReason> draining() {
        return Objects.requireNonNull(draining.get());
    }

    void add(FrameReceiver receiver) {
        unhandled.incrementAndGet();
        receivers.add(receiver);
    }

    /** Whether it was here. */
    boolean remove(FrameReceiver receiver) {
        return receivers.remove(receiver);
    }

    /** The last call of a connection that was removed is handled. */
    void handled() {
        unhandled.decrementAndGet();
        noneLeft();
    }

    private void noneLeft() {
        if (nobodyComes && unhandled.get() == 0 && !drained.isDone()) {
            drained.completeAsync(() -> null, Handover::toThread); // what depends on it may block
        }
    }

    private void tick(Duration interval) {
        next = time.after(interval, () -> tick(interval));
        if (stopped) {
            next.cancel();
        }
        for (FrameReceiver receiver : receivers) {
            try {
                receiver.checkTimes();
            } catch (Throwable bug) {
                failed(bug); // the others' go on
            }
        }
    }

    /** What fails is told, and nothing else does. */
    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (Throwable bug) {
                failed(bug);
            }
        };
    }

    private void failed(Throwable bug) {
        complaints.tell(
                "the watchdog, " + bug.getClass().getName(),
                more -> LOG.error("Looking after a connection failed{}", more, LoggedFailure.of(bug)));
    }
}
