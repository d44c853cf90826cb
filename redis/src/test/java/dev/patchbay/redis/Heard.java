package dev.patchbay.redis;

import dev.patchbay.message.Broadcast;
import dev.patchbay.pubsub.PubSub;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What comes to one topic of one node. */
final class Heard {

    private static final String NUMBER = "number ";

    private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    private final List<String> all = new CopyOnWriteArrayList<>();

    Heard(PubSub pubSub, String topic) {
        pubSub.subscribe(topic, this::add);
    }

    private void add(Broadcast broadcast) {
        String text =
                StandardCharsets.UTF_8.decode(broadcast.payload().payload()).toString();
        all.add(text);
        queue.add(text);
    }

    String next() {
        try {
            String next = queue.poll(20, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("Expected a broadcast, but nothing came; before it there were " + all);
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void until(String text) {
        while (!text.equals(next())) {
            // what comes before it
        }
    }

    boolean hasCome(String text) {
        return all.contains(text);
    }

    /** The numbers of {@code number 17} and its kin. */
    List<Integer> numbers() {
        return all.stream()
                .filter(text -> text.startsWith(NUMBER))
                .map(text -> Integer.valueOf(text.substring(NUMBER.length())))
                .toList();
    }
}
