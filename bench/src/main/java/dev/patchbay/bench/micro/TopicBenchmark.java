package dev.patchbay.bench.micro;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.pubsub.Subscriber;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One topic among many, each with one listener; the next one lies somewhere else in memory. */
@State(Scope.Thread)
public class TopicBenchmark {

    /** Has no factor in common with the numbers of topics, so that every topic has its turn. */
    private static final int STRIDE = 7919;

    private final class Listener implements Subscriber {

        @Override
        public void deliver(Broadcast broadcast) {
            delivered++;
        }
    }

    @Param({"1000", "100000"})
    int topics = 1000;

    private final PubSub pubSub = PubSub.local();
    private final Outbound message = Outbound.text(EnvelopeBenchmark.PAYLOAD);
    private final Subscriber guest = new Listener();
    private String[] names = {};
    private long delivered;
    private int next;

    @Setup
    public void fill() {
        names = new String[topics];
        for (int i = 0; i < topics; i++) {
            pubSub.subscribe("room:" + i, new Listener());
            names[i] = "room:" + i;
        }
    }

    @Benchmark
    public long broadcastToOne() {
        pubSub.broadcast(name(), message);
        return delivered;
    }

    /** Somebody comes to a topic, and leaves it. */
    @Benchmark
    public void subscribeAndUnsubscribe() {
        String name = name();
        pubSub.subscribe(name, guest);
        pubSub.unsubscribe(name, guest);
    }

    /** Somebody opens a topic of his own, and closes it. */
    @Benchmark
    public void openAndClose() {
        pubSub.subscribe("lobby", guest);
        pubSub.unsubscribe("lobby", guest);
    }

    private String name() {
        next = (next + STRIDE) % topics;
        return names[next];
    }
}
