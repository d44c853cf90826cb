package dev.patchbay.roster;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.session.Mailbox;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Tells clients who is present in one topic. All that it says comes in its mailbox's turns, so that a state is what the diffs before
 * it lead to, and the diffs behind it are what it lacks.
 */
final class Crier implements Mailbox.Owner {

    private final Board board;
    private final SessionSettings settings;
    private final Hooks hooks;
    private final long tick;
    private final Consumer<Crier> whenIdle;
    private final Mailbox mailbox;
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final Queue<Consumer<Outbound>> askers = new ConcurrentLinkedQueue<>();
    private final Map<String, List<Entry>> told = new LinkedHashMap<>(); // in turns alone, as the next
    private Optional<Outbound> state = Optional.empty();
    private volatile long last;

    /** With a board that is empty; {@code whenIdle} is told when it may be so again. */
    Crier(Board board, SessionSettings settings, PresenceOptions options, Hooks hooks, Consumer<Crier> whenIdle) {
        this.board = board;
        this.settings = settings;
        this.hooks = hooks;
        this.tick = TimeUnit.NANOSECONDS.convert(options.tick());
        this.whenIdle = whenIdle;
        this.mailbox = new Mailbox(settings.workers(), this);
        this.last = settings.time().nanoTime() - tick;
    }

    Board board() {
        return board;
    }

    /** The board has changed: clients hear of it at once, or when the tick is over. */
    void changed() {
        if (isDue.compareAndSet(false, true)) {
            long left = tick - (settings.time().nanoTime() - last);
            if (left <= 0) {
                mailbox.accept(Mailbox.Call.of(this::tell));
            } else {
                Time.Task unused = settings.time().after(Duration.ofNanos(left), this::tellSoon);
            }
        }
    }

    /** Tells what is left to be told, and then runs a task. */
    void settle(Runnable then) {
        tellSoon();
        mailbox.accept(Mailbox.Call.of(then));
    }

    /** Somebody wants to know who is present; the board was entered for them. */
    void ask(Consumer<Outbound> asker) {
        askers.add(asker);
        mailbox.accept(Mailbox.Call.of(this::answer));
    }

    private void tellSoon() {
        mailbox.accept(Mailbox.Call.of(this::tell));
    }

    private void tell() {
        isDue.set(false);
        Diff diff = board.take();
        if (!diff.isEmpty()) {
            last = settings.time().nanoTime();
            state = Optional.empty();
            keep(diff);
            String topic = board.topic();
            Outbound payload = hooks.written(topic, diff.keys(), more -> PresenceJson.diff(diff, more));
            settings.pubSub().localBroadcast(new Broadcast(topic, "presence_diff", payload));
            hooks.changed(new Change(topic, diff, board.size()));
        }
        whenIdle.accept(this);
    }

    private void keep(Diff diff) {
        diff.keys().forEach(key -> {
            List<Entry> now = diff.now().getOrDefault(key, List.of());
            if (now.isEmpty()) {
                told.remove(key);
            } else {
                told.put(key, now);
            }
        });
    }

    /** All who have asked by now get the same. */
    private void answer() {
        List<Consumer<Outbound>> all = new ArrayList<>();
        for (Consumer<Outbound> asker = askers.poll(); asker != null; asker = askers.poll()) {
            all.add(asker);
        }
        if (!all.isEmpty()) {
            Outbound known = state.orElseGet(this::state);
            state = hooks.addNothing() ? Optional.of(known) : Optional.empty();
            board.leave(all.size());
            all.forEach(asker -> give(known, asker));
            whenIdle.accept(this);
        }
    }

    private Outbound state() {
        return hooks.written(board.topic(), told.keySet(), more -> PresenceJson.state(told, more));
    }

    private void give(Outbound known, Consumer<Outbound> asker) {
        try {
            asker.accept(known);
        } catch (RuntimeException | Error broken) {
            hooks.failed(broken);
        }
    }

    @Override
    public void failed(Throwable failure) {
        hooks.failed(failure);
    }
}
