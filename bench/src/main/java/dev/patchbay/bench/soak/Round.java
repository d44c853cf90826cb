package dev.patchbay.bench.soak;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** From one end of the server to the next: who has come back when, and heard what. Any thread. */
final class Round {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String name;
    private final int clients;
    private final Map<String, Long> attempts = new ConcurrentHashMap<>();
    private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();
    private final LongAdder strays = new LongAdder();
    private final CountDownLatch subscribed;
    private final CountDownLatch published;

    Round(String name, int clients) {
        this.name = name;
        this.clients = clients;
        subscribed = new CountDownLatch(clients);
        published = new CountDownLatch(clients);
    }

    /** A client tries to connect. */
    void tries(String topic) {
        attempts.put(topic, System.nanoTime());
    }

    /** It is connected: that was no attempt that has failed. */
    void isIn(String topic) {
        arrivals.add(attempts.getOrDefault(topic, System.nanoTime()));
    }

    /** What a client with this topic hears: that it is subscribed, and then one message. */
    void hears(String topic, String text) {
        boolean isPublished = text.equals("published " + topic + " " + name);
        boolean isOurs = isPublished || text.equals("subscribed " + topic);
        if (!isOurs || !heard.add(text)) {
            strays.increment();
        } else {
            (isPublished ? published : subscribed).countDown();
        }
    }

    void awaitSubscribed() throws InterruptedException {
        await(subscribed, "subscribed");
    }

    void awaitPublished() throws InterruptedException {
        await(published, "reached by what is published");
    }

    private void await(CountDownLatch all, String what) throws InterruptedException {
        if (!all.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("Expected " + clients + " clients to be " + what + " in round " + name
                    + " within " + PATIENCE + ", but " + all.getCount() + " are not");
        }
    }

    /** Messages of other topics or other rounds, and those that came twice. */
    long strays() {
        return strays.sum();
    }

    int arrived() {
        return arrivals.size();
    }

    /** From the first that came to the last. */
    Duration spread() {
        long[] times = times();
        return Duration.ofNanos(times[times.length - 1] - times[0]);
    }

    /** The largest part of all that came within such a time. */
    double largestShare(Duration window) {
        long[] times = times();
        int most = 0;
        for (int first = 0, last = 0; last < times.length; last++) {
            while (times[last] - times[first] > window.toNanos()) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return (double) most / times.length;
    }

    private long[] times() {
        return arrivals.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
