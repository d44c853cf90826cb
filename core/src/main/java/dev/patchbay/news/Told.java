package dev.patchbay.news;

import dev.patchbay.log.Complaints;
import dev.patchbay.observe.Observer;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The program's observer as a server or a client tells it: guarded, and on a worker unless it promised not to block.
 *
 * @param observer may be told on any thread
 * @param settle waits until it was told what has happened, or a time is over
 */
public record Told(Observer observer, Consumer<Duration> settle) {

    /** Nobody is told anything, which costs nothing. */
    public static final Told NOBODY = new Told(Observer.NONE, limit -> {});

    /**
     * Somebody is told.
     *
     * @param workers where an observer that may block is told
     * @param complaints of what it throws
     */
    public static Told of(Observer observer, Executor workers, Complaints complaints, Time time) {
        if (observer == Observer.NONE) {
            return NOBODY;
        }
        if (observer.isNonBlocking()) {
            return new Told(new GuardedObserver(observer, Runnable::run, complaints), limit -> {});
        }
        News news = new News(observer, workers, complaints, Observer.MOST_WAITING);
        return new Told(news.observer(), limit -> news.settle(limit, time));
    }
}
