package dev.patchbay.news;

import dev.patchbay.log.Complaints;
import dev.patchbay.observe.Observer;
import dev.patchbay.session.Mailbox;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an observer is to be told, which waits for its turn on a worker, and of which the rest is counted where it is too much. */
final class News implements Executor, Mailbox.Owner {

    private static final Logger LOG = LoggerFactory.getLogger(News.class);

    private final int most;
    private final Complaints complaints;
    private final Mailbox mailbox;
    private final AtomicLong missed = new AtomicLong();
    private final GuardedObserver observer;

    /**
     * Nothing has happened.
     *
     * @param workers where the observer is told
     * @param most so many events wait
     */
    News(Observer observer, Executor workers, Complaints complaints, int most) {
        this.most = most;
        this.complaints = complaints;
        this.mailbox = new Mailbox(workers, this);
        this.observer = new GuardedObserver(observer, this, complaints);
    }

    /** Who takes the news. */
    Observer observer() {
        return observer;
    }

    @Override
    public void execute(Runnable event) {
        if (mailbox.waiting() >= most) {
            miss();
        } else {
            tellOfMissed();
            add(event);
        }
    }

    @Override
    public void finished(int left) {
        if (left == 0) {
            tellOfMissed(); // nothing else may happen for a long time
        }
    }

    /** Waits until all that has happened so far is told, or the time is over. */
    void settle(Duration limit, Time time) {
        CompletableFuture<Boolean> told = new CompletableFuture<>();
        tellOfMissed();
        add(() -> told.complete(true));
        Time.Task late = time.after(limit, () -> told.complete(false));
        boolean inTime = told.join();
        late.cancel();
        if (!inTime) {
            Complaints.quietly(() -> LOG.warn("The observer was not told everything within {}", limit));
        }
    }

    private void add(Runnable event) {
        mailbox.accept(Mailbox.Call.of(event));
    }

    private void miss() {
        missed.incrementAndGet();
        complaints.tell(
                "an observer that is too slow",
                more -> LOG.warn("The observer is too slow: {} events wait, and it misses others{}", most, more));
    }

    private void tellOfMissed() {
        if (missed.get() > 0) {
            long events = missed.getAndSet(0);
            if (events > 0) {
                add(() -> observer.tellNow(told -> told.missed(events)));
            }
        }
    }
}
