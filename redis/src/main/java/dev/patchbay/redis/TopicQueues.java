package dev.patchbay.redis;

import dev.patchbay.message.Broadcast;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * What has come and is to be handed on: one queue for each topic that has something, each emptied by one worker at a time, so
 * that a topic with many listeners delays itself alone. Any thread.
 */
final class TopicQueues {

    /** So many of one topic, and the others have their turn. */
    private static final int TURN = 64;

    private final Map<String, Queue<Broadcast>> topics = new ConcurrentHashMap<>();
    private final Executor workers;
    private final Consumer<Broadcast> receiver;
    private final Room room;
    private final int longest;
    private final Losses losses;

    TopicQueues(Settings settings, Executor workers, Consumer<Broadcast> receiver, Losses losses) {
        this.workers = workers;
        this.receiver = receiver;
        this.room = new Room(settings.incoming());
        this.longest = settings.topicQueue();
        this.losses = losses;
    }

    void add(Broadcast broadcast) {
        if (!room.take(Frame.cost(broadcast))) {
            losses.dropped("What came through Redis is handed on too slowly");
            return;
        }
        boolean[] begins = new boolean[1];
        boolean[] fits = new boolean[1];
        topics.compute(broadcast.topic(), (topic, known) -> {
            Queue<Broadcast> queue = known == null ? new ArrayDeque<>() : known;
            begins[0] = known == null;
            fits[0] = queue.size() < longest && queue.add(broadcast);
            return queue;
        });
        if (!fits[0]) {
            room.giveBack(Frame.cost(broadcast));
            losses.dropped("What came through Redis to one topic is handed on too slowly");
        }
        if (begins[0]) {
            begin(broadcast.topic());
        }
    }

    private void begin(String topic) {
        try {
            workers.execute(() -> turn(topic));
        } catch (RejectedExecutionException closed) {
            topics.remove(topic);
        }
    }

    private void turn(String topic) {
        for (int i = 0; i < TURN; i++) {
            Optional<Broadcast> next = next(topic);
            if (next.isEmpty()) {
                return;
            }
            room.giveBack(Frame.cost(next.get()));
            receiver.accept(next.get());
        }
        begin(topic);
    }

    /** The next one; where there is none, the topic has no queue any more. */
    private Optional<Broadcast> next(String topic) {
        Broadcast[] next = new Broadcast[1];
        topics.computeIfPresent(topic, (any, queue) -> {
            next[0] = queue.poll();
            return next[0] == null ? null : queue;
        });
        return Optional.ofNullable(next[0]);
    }
}
