package dev.patchbay.testkit.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Runs tasks on the thread that brings them. What a task brings in its turn waits until it is over, so that no callback of
 * one connection runs inside a callback of another, which no server would do.
 */
final class Turns implements Executor {

    private final ThreadLocal<Optional<Deque<Runnable>>> waiting = ThreadLocal.withInitial(Optional::empty);

    @Override
    public void execute(Runnable task) {
        Optional<Deque<Runnable>> turn = waiting.get();
        if (turn.isPresent()) {
            turn.get().add(task);
        } else {
            run(task);
        }
    }

    private void run(Runnable first) {
        Deque<Runnable> tasks = new ArrayDeque<>();
        tasks.add(first);
        waiting.set(Optional.of(tasks));
        try {
            while (!tasks.isEmpty()) {
                tasks.remove().run();
            }
        } finally {
            waiting.remove();
        }
    }
}
