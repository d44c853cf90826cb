package dev.patchbay.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.Await;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The time of the JVM. */
final class WheelTest {

    private final Wheel wheel = new Wheel(Duration.ofMillis(1));

    @Test
    void runsATaskWhenItsTimeIsOverAndNotBefore() throws Exception {
        AtomicLong ranAt = new AtomicLong();
        CountDownLatch ran = new CountDownLatch(1);
        long asked = System.nanoTime();
        wheel.after(Duration.ofMillis(20), () -> {
            ranAt.set(System.nanoTime());
            ran.countDown();
        });

        Await.open(ran);
        assertThat(ranAt.get() - asked).isGreaterThanOrEqualTo(20_000_000);
    }

    @Test
    void runsTasksInTheOrderInWhichTheyAreDue() throws Exception {
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch ran = new CountDownLatch(4);
        for (int delay : new int[] {600, 200, 400, 1_100}) { // the last one in the second round
            wheel.after(Duration.ofMillis(delay), () -> {
                order.add(delay);
                ran.countDown();
            });
        }

        Await.open(ran);
        assertThat(order).containsExactly(200, 400, 600, 1_100);
    }

    @Test
    void runsTasksOfOneTimeInTheOrderInWhichTheyWereAskedFor() throws Exception {
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch ran = new CountDownLatch(100);
        CompletableFuture<Void> busy = new CompletableFuture<>();
        wheel.after(Duration.ZERO, busy::join);
        for (int i = 0; i < 100; i++) {
            int number = i;
            wheel.after(Duration.ZERO, () -> {
                order.add(number);
                ran.countDown();
            });
        }
        busy.complete(null);

        Await.open(ran);
        assertThat(order)
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void goesOnBehindAnErrorOfATask() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        wheel.after(Duration.ofMillis(1), () -> {
            throw new StackOverflowError("on purpose");
        });
        wheel.after(Duration.ofMillis(2), Thread.currentThread()::isInterrupted);
        wheel.after(Duration.ofMillis(3), () -> Thread.currentThread().interrupt());
        wheel.after(Duration.ofMillis(30), ran::countDown);

        Await.open(ran);
    }

    @Test
    void runsNothingThatWasCancelled() throws Exception {
        List<String> ran = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch over = new CountDownLatch(1);
        wheel.after(
                Duration.ZERO,
                () -> { // on the thread that would run them
                    Time.Task first = wheel.after(Duration.ofMillis(10), () -> ran.add("first"));
                    wheel.after(Duration.ofMillis(10), () -> ran.add("second"));
                    Time.Task third = wheel.after(Duration.ofMillis(10), () -> ran.add("third"));
                    first.cancel();
                    third.cancel();
                    third.cancel();
                    wheel.after(Duration.ofMillis(20), over::countDown);
                });

        Await.open(over);
        assertThat(ran).containsExactly("second");
    }

    @Test
    void neverRunsWhatIsLaterThanAnyTime() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        AtomicLong early = new AtomicLong();
        List<Time.Task> tasks = Stream.of(Duration.ofNanos(Long.MAX_VALUE), ChronoUnit.FOREVER.getDuration())
                .map(never -> wheel.after(never, early::incrementAndGet))
                .toList();
        wheel.after(Duration.ofMillis(5), over::countDown);

        Await.open(over);
        assertThat(early).hasValue(0);
        tasks.forEach(Time.Task::cancel); // so that its thread ends
    }

    @Test
    void endsItsThreadWhereNothingIsToBeDoneAndBeginsAnother() throws Exception {
        CompletableFuture<Thread> first = new CompletableFuture<>();
        wheel.after(Duration.ZERO, () -> first.complete(Thread.currentThread()));
        Thread thread = Await.value(first);
        thread.join(Await.PATIENCE.toMillis());
        assertThat(thread.isAlive()).isFalse();
        assertThat(System.nanoTime() - wheel.now())
                .isLessThan(Duration.ofSeconds(1).toNanos());

        CountDownLatch ran = new CountDownLatch(1);
        wheel.after(Duration.ofMillis(1), ran::countDown);
        Await.open(ran);
    }

    @Test
    void tellsTheTimeOfItsLastTask() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        long asked = System.nanoTime();
        AtomicLong seen = new AtomicLong();
        wheel.after(Duration.ofMillis(5), () -> {
            seen.set(wheel.now());
            ran.countDown();
        });

        Await.open(ran);
        assertThat(seen.get() - asked).isGreaterThanOrEqualTo(5_000_000);
    }

    @Test
    void keepsNothingOfATaskThatIsForgottenBeforeItIsDue() {
        WeakReference<Object> pinned = forgotten();

        Await.until("the task is collected", () -> {
            System.gc();
            return pinned.get() == null;
        });
        assertThat(pinned.get()).isNull();
    }

    private static WeakReference<Object> forgotten() {
        byte[] large = new byte[1_000_000];
        Time.Task task =
                Time.SYSTEM.after(Duration.ofDays(1), () -> assertThat(large).isEmpty());
        task.cancel();
        return new WeakReference<>(large);
    }
}
