package dev.patchbay.supervise;

import dev.patchbay.supervise.Run.Ending;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** One child, through all of its runs. In the supervisor's turn, but for what is said of it. */
final class Member {

    private static final int NONE = 0;

    private final String name;
    private final Restart restart;
    private final Supplier<Run> factory;
    private volatile Optional<Run> run = Optional.empty();
    private volatile int starts;
    private volatile int current = NONE;

    Member(String name, Restart restart, Supplier<Run> factory) {
        this.name = name;
        this.restart = restart;
        this.factory = factory;
    }

    String name() {
        return name;
    }

    Restart restart() {
        return restart;
    }

    boolean isRunning() {
        return current != NONE;
    }

    /**
     * Starts it.
     *
     * @param end is told when a run has ended by itself, or could not begin: which one, and how
     */
    void start(BiConsumer<Integer, Ending> end) {
        int number = starts + 1;
        starts = number;
        current = number;
        try {
            Run started = factory.get();
            run = Optional.of(started);
            var unused = started.ended().thenAccept(ending -> end.accept(number, ending));
        } catch (RuntimeException | Error failure) {
            end.accept(number, new Ending(true, failure.toString()));
        }
    }

    /** A run has ended by itself; returns whether it is the latest, and nobody stopped it. */
    boolean ended(int number) {
        boolean isCurrent = number == current;
        current = isCurrent ? NONE : current;
        return isCurrent;
    }

    /** Ends it; completes when it has, or its time is over. Its end is not told. */
    CompletionStage<Void> stop(Duration longest, Time time) {
        boolean wasRunning = isRunning();
        current = NONE;
        return wasRunning && run.isPresent() ? stop(run.get(), longest, time) : Family.NOTHING_TO_DO;
    }

    private static CompletionStage<Void> stop(Run stopped, Duration longest, Time time) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        var unused = stopped.ended().thenAccept(ending -> over.complete(null));
        Time.Task alarm = time.after(longest, () -> over.complete(null));
        stopped.stop().run();
        return over.thenRun(alarm::cancel);
    }

    Child child() {
        return new Child(name, isRunning(), Math.max(0, starts - 1), run.flatMap(Run::connection));
    }
}
