package dev.patchbay.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.Await;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The timer of the JVM. */
final class TimerTest {

    @Test
    void goesOnBehindAnErrorOfATask() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        Timer.SYSTEM.after(Duration.ofMillis(1), () -> {
            throw new StackOverflowError("on purpose");
        });
        Timer.SYSTEM.after(Duration.ofMillis(30), ran::countDown);

        Await.open(ran);
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
        Runnable cancel =
                Timer.SYSTEM.after(Duration.ofDays(1), () -> assertThat(large).isEmpty());
        cancel.run();
        return new WeakReference<>(large);
    }
}
