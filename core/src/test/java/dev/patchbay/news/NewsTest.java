package dev.patchbay.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.log.Complaints;
import dev.patchbay.observe.Observer;
import dev.patchbay.testing.Await;
import dev.patchbay.time.ManualTime;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits for an observer that may block. */
final class NewsTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final Complaints complaints = new Complaints();
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    @Test
    void isToldOnAWorkerInTheOrderInWhichThingsHappened() {
        Observer news = new News(new Listing(), tasks::add, complaints, 100).observer();
        news.opened("a", "/ws");
        news.received("a", 1);
        news.closed("a", 1000);

        assertThat(told).isEmpty();
        work();
        assertThat(told).containsExactly("opened a", "received 1", "closed 1000");
    }

    @Test
    void tellsHowManyWereMissedWhereAsManyAsMayWaitDo() {
        Observer news = new News(new Listing(), tasks::add, complaints, 3).observer();
        for (int i = 1; i <= 7; i++) {
            news.received("a", i);
        }
        work();

        assertThat(told).containsExactly("received 1", "received 2", "received 3", "missed 4");
        news.received("a", 8);
        work();
        assertThat(told).endsWith("missed 4", "received 8");
    }

    @Test
    void tellsOfWhatWasMissedBeforeWhatHappensNext() {
        Observer news = new News(new Listing(), tasks::add, complaints, 66).observer();
        for (int i = 1; i <= 70; i++) {
            news.received("a", i);
        }
        tasks.remove().run(); // a worker's run, of which 2 are left
        news.received("a", 71);
        work();

        assertThat(told).endsWith("received 66", "missed 4", "received 71");
    }

    @Test
    void goesOnBehindAnErrorOfTheObserver() {
        Listing failing = new Listing();
        failing.failing = true;
        Observer news = new News(failing, tasks::add, complaints, 100).observer();
        news.opened("a", "/ws");
        news.received("a", 1);
        work();

        assertThat(told).containsExactly("received 1");
    }

    @Test
    void isNeverToldOnTheThreadOnWhichThingsHappenThoughThePoolIsFull() throws Exception {
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        Observer observer = new Observer() {
            @Override
            public void received(String connection, int bytes) {
                threads.add(Thread.currentThread());
            }
        };
        Observer news = new News(
                        observer,
                        task -> {
                            throw new RejectedExecutionException("full");
                        },
                        complaints,
                        100)
                .observer();
        news.received("a", 1);

        assertThat(Await.next(threads)).isNotSameAs(Thread.currentThread());
    }

    @Test
    void settlesWhenAllIsTold() {
        News news = new News(new Listing(), pool, complaints, 100);
        for (int i = 1; i <= 50; i++) {
            news.observer().received("a", i);
        }
        news.settle(Await.PATIENCE, Time.SYSTEM);

        assertThat(told).hasSize(50);
    }

    @Test
    void settlesInTimeThoughTheObserverDoesNotReturn() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        Observer stuck = new Observer() {
            @Override
            public void received(String connection, int bytes) {
                try {
                    Await.open(goOn);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        News news = new News(stuck, pool, complaints, 100);
        news.observer().received("a", 1);
        ManualTime time = new ManualTime();
        CompletableFuture<Void> settled = CompletableFuture.runAsync(() -> news.settle(Duration.ofMinutes(1), time));
        Await.until("it settles", () -> {
            assertThat(goOn.getCount()).isOne();
            time.advance(Duration.ofSeconds(1));
            return settled.isDone();
        });
        goOn.countDown();
    }

    private void work() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private final class Listing implements Observer {

        private boolean failing;

        @Override
        public void opened(String connection, String route) {
            if (failing) {
                throw new StackOverflowError("on purpose");
            }
            told.add("opened " + connection);
        }

        @Override
        public void received(String connection, int bytes) {
            told.add("received " + bytes);
        }

        @Override
        public void closed(String connection, int code) {
            told.add("closed " + code);
        }

        @Override
        public void missed(long events) {
            told.add("missed " + events);
        }
    }
}
