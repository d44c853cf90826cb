package dev.patchbay.dialing;

import dev.patchbay.client.ClientState;
import dev.patchbay.session.GuardedStage;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Steps of the program's, which have their turn between two callbacks of one client's connection: in the mailbox of the session that
 * calls them, or, where there is none, in that of the connection's life. While an attempt is under way they wait for its end.
 */
final class Steps {

    private final Queue<Runnable> steps = new ConcurrentLinkedQueue<>();
    private volatile Optional<Executor> callbacks = Optional.empty();

    /**
     * A step with the client's object.
     *
     * @throws IllegalArgumentException where that is of another class
     */
    static <T, R> Supplier<R> of(Object client, Class<T> type, Function<? super T, ? extends R> step) {
        if (!type.isInstance(client)) {
            throw new IllegalArgumentException(
                    "Expected " + client.getClass().getName() + ", which the client is, got " + type.getName());
        }
        return () -> step.apply(type.cast(client));
    }

    /** Takes a step, for when its turn comes. Any thread; {@link #moved} is called behind it. */
    <R> void add(Supplier<? extends R> step, GuardedStage<R> done) {
        steps.add(() -> run(step, done));
    }

    /** The same for one that has its turn among what comes: before what is brought to that turn later. */
    void add(Runnable step) {
        steps.add(step);
        callbacks.ifPresent(this::runBetween);
    }

    private static <R> void run(Supplier<? extends R> step, GuardedStage<R> done) {
        try {
            done.succeed(step.get());
        } catch (Throwable failure) {
            done.lose(failure);
        }
    }

    /** From now on callbacks are called, before the first of which this is. */
    void begin(Executor turn) {
        callbacks = Optional.of(turn);
        runBetween(turn);
    }

    /** The last callback is over, in whose turn this is. */
    void end() {
        callbacks = Optional.empty();
    }

    /** The connection is in this state, or still is. In the turn of its life. */
    void moved(ClientState state) {
        Optional<Executor> turn = callbacks;
        if (turn.isPresent()) {
            runBetween(turn.get());
        } else if (state instanceof ClientState.Waiting || state.isFinal()) {
            runAll(); // and no callback is called but in this turn
        }
    }

    private void runBetween(Executor turn) {
        if (!steps.isEmpty()) {
            turn.execute(() -> {
                if (callbacks.filter(current -> current == turn).isPresent()) {
                    runAll();
                }
            });
        }
    }

    private void runAll() {
        for (Runnable step = steps.poll(); step != null; step = steps.poll()) {
            step.run();
        }
    }
}
