package dev.patchbay.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.Await;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A mailbox whose calls run on several threads. */
final class MailboxThreadsTest {

    @Test
    void endsARunBeforeTheNextBeginsWhateverTheThread() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(4);
        AtomicInteger runs = new AtomicInteger();
        AtomicInteger overlaps = new AtomicInteger();
        int count = 20_000;
        CountDownLatch done = new CountDownLatch(count);
        Mailbox busy = new Mailbox(workers, new Runs(runs, overlaps));
        for (int i = 0; i < count; i++) {
            boolean late = i % 3 == 0;
            busy.accept(() -> {
                done.countDown();
                return late ? CompletableFuture.supplyAsync(() -> Mailbox.NOTHING, workers) : Mailbox.DONE;
            });
        }
        Await.open(done);
        workers.shutdown();

        assertThat(overlaps).hasValue(0);
    }

    private record Runs(AtomicInteger running, AtomicInteger overlaps) implements Mailbox.Owner {

        @Override
        public void runStarts() {
            if (running.getAndIncrement() != 0) {
                overlaps.incrementAndGet();
            }
        }

        @Override
        public void runEnds() {
            running.decrementAndGet();
        }

        @Override
        public void finished(int left) {}
    }
}
