package dev.patchbay.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.testing.Await;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings({"FutureReturnValueIgnored", "ReturnValueIgnored"}) // it is about what depends on stages
final class SentStageTest {

    private static final CompletionStage<Void> OTHER = CompletableFuture.completedStage(null);

    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final SentStage stage = new SentStage(workers::add);

    /** Every way to depend on a stage; each is given what to call, and returns what may be waited for. */
    private static final Map<String, BiFunction<CompletionStage<Void>, Runnable, CompletionStage<?>>> WAYS =
            new TreeMap<>(Map.ofEntries(
                    Map.entry("thenApply", (sent, then) -> sent.thenApply(none -> run(then))),
                    Map.entry("thenAccept", (sent, then) -> sent.thenAccept(none -> then.run())),
                    Map.entry("thenRun", (sent, then) -> sent.thenRun(then)),
                    Map.entry("thenCombine", (sent, then) -> sent.thenCombine(OTHER, (a, b) -> run(then))),
                    Map.entry("combined", (sent, then) -> OTHER.thenCombine(sent, (a, b) -> run(then))),
                    Map.entry("thenAcceptBoth", (sent, then) -> sent.thenAcceptBoth(OTHER, (a, b) -> then.run())),
                    Map.entry("runAfterBoth", (sent, then) -> sent.runAfterBoth(OTHER, then)),
                    Map.entry("applyToEither", (sent, then) -> sent.applyToEither(never(), any -> run(then))),
                    Map.entry("either", (sent, then) -> never().applyToEither(sent, any -> run(then))),
                    Map.entry("acceptEither", (sent, then) -> sent.acceptEither(never(), any -> then.run())),
                    Map.entry("runAfterEither", (sent, then) -> sent.runAfterEither(never(), then)),
                    Map.entry(
                            "thenCompose",
                            (sent, then) -> sent.thenCompose(none -> {
                                then.run();
                                return OTHER;
                            })),
                    Map.entry(
                            "composed",
                            (sent, then) -> OTHER.thenCompose(none -> sent).thenRun(then)),
                    Map.entry("handle", (sent, then) -> sent.handle((none, failure) -> run(then))),
                    Map.entry("whenComplete", (sent, then) -> sent.whenComplete((none, failure) -> then.run())),
                    Map.entry("exceptionally", (sent, then) -> sent.exceptionally(failure -> run(then))),
                    Map.entry(
                            "allOf",
                            (sent, then) -> CompletableFuture.allOf(sent.toCompletableFuture())
                                    .thenRun(then)),
                    Map.entry(
                            "anyOf",
                            (sent, then) -> CompletableFuture.anyOf(sent.toCompletableFuture())
                                    .thenRun(then)),
                    Map.entry(
                            "allOf by a cast",
                            (sent, then) -> CompletableFuture.allOf((CompletableFuture<?>) sent)
                                    .thenRun(then)),
                    Map.entry(
                            "copy",
                            (sent, then) -> sent.toCompletableFuture().copy().thenRun(then)),
                    Map.entry(
                            "minimal",
                            (sent, then) -> sent.toCompletableFuture()
                                    .minimalCompletionStage()
                                    .thenRun(then)),
                    Map.entry(
                            "orTimeout",
                            (sent, then) -> sent.toCompletableFuture()
                                    .orTimeout(1, TimeUnit.HOURS)
                                    .thenRun(then))));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatDependsOnItRunsOnAWorkerInEveryWay(boolean sent) {
        WAYS.forEach((name, way) -> {
            boolean[] ran = new boolean[1];
            SentStage one = new SentStage(workers::add);
            way.apply(one, () -> ran[0] = true);
            settle(one, sent);

            assertThat(ran[0]).as(name).isFalse();
            assertThat(workers).as(name).hasSize(1);
            workers.remove().run();
            boolean isOfTheOtherKind = sent
                    ? name.equals("exceptionally")
                    : !List.of("handle", "whenComplete", "exceptionally").contains(name);
            assertThat(ran[0]).as(name).isEqualTo(!isOfTheOtherKind);
        });
    }

    @Test
    void whereNobodyDependsOnItNoWorkerIsAsked() {
        stage.sent();
        stage.lost(new MessageDroppedException("too late"));
        boolean[] ran = new boolean[1];
        stage.thenRun(() -> ran[0] = true);

        assertThat(workers).isEmpty();
        assertThat(ran[0]).isTrue();
    }

    @Test
    void whoOnlyWaitsForItNeedsNoWorker() throws Exception {
        List<CompletableFuture<Void>> waiting = List.of(
                CompletableFuture.runAsync(stage::join, SentStageTest::start),
                CompletableFuture.runAsync(() -> get(stage), SentStageTest::start));
        stage.thenRun(() -> {});
        CompletableFuture<Void> asked = stage.toCompletableFuture();
        stage.sent();

        for (CompletableFuture<Void> one : waiting) {
            Await.value(one);
        }
        assertThat(asked.join()).isNull();
        assertThat(stage).isDone().isNotCancelled();
        assertThat(stage.isCompletedExceptionally()).isFalse();
        assertThat(stage.getNow(null)).isNull();
        assertThat(workers).hasSize(1);
    }

    @Test
    void tellsWhoWaitsWhyItWasLost() {
        stage.lost(new MessageDroppedException("the connection ended first"));

        assertThat(stage.isCompletedExceptionally()).isTrue();
        assertThatThrownBy(stage::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(MessageDroppedException.class);
        assertThatThrownBy(stage::get).hasCauseInstanceOf(MessageDroppedException.class);
    }

    @Test
    void aProgramMayCompleteItItself() {
        SentStage cancelled = new SentStage(workers::add);
        SentStage completed = new SentStage(workers::add);
        SentStage failed = new SentStage(workers::add);

        assertThat(cancelled.cancel(true)).isTrue();
        assertThat(completed.complete(null)).isTrue();
        assertThat(failed.completeExceptionally(new TimeoutException())).isTrue();
        assertThat(failed.complete(null)).isFalse();
        assertThatThrownBy(cancelled::join).isInstanceOf(CancellationException.class);
        assertThat(cancelled).isCancelled();
        assertThat(completed.join()).isNull();
        assertThatThrownBy(failed::join).hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void whereTheWorkersHaveNoThreadItIsToldOnOneOfItsOwn() throws Exception {
        SentStage last = new SentStage(task -> {
            throw new RejectedExecutionException("full, or gone");
        });
        CompletableFuture<Thread> told = last.thenApply(nothing -> Thread.currentThread());
        last.sent();

        assertThat(Await.value(told)).isNotSameAs(Thread.currentThread());
    }

    @Test
    void neverRunsOnTheThreadThatSettlesItHoweverCloseTheyCome() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            SentStage racing = new SentStage(SentStageTest::start);
            CountDownLatch ran = new CountDownLatch(1);
            Thread settling = Thread.currentThread();
            boolean[] wrong = new boolean[1];
            Thread depending = new Thread(() -> racing.thenRun(() -> {
                wrong[0] = Thread.currentThread() == settling;
                ran.countDown();
            }));
            depending.start();
            racing.sent();
            Await.open(ran);
            assertThat(wrong[0]).isFalse();
            depending.join();
        }
    }

    private static void settle(SentStage stage, boolean sent) {
        if (sent) {
            stage.sent();
        } else {
            stage.lost(new MessageDroppedException("for a test"));
        }
    }

    private static CompletionStage<Void> never() {
        return new CompletableFuture<>();
    }

    private static Void run(Runnable then) {
        then.run();
        return null;
    }

    private static void get(SentStage stage) {
        try {
            stage.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start(Runnable task) {
        new Thread(task).start();
    }
}
