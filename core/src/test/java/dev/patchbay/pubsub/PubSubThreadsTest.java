package dev.patchbay.pubsub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Topics that many threads use at once. */
final class PubSubThreadsTest {

    private final PubSub pubSub = PubSub.local();
    private final Ear one = new Ear();

    @Test
    void keepsTheOrderOfEachSender() throws Exception {
        int rounds = 5_000;
        pubSub.subscribe("news", one);
        List<Thread> senders = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            Thread sender = new Thread(() -> {
                for (int i = 0; i < rounds; i++) {
                    pubSub.broadcast("news", name + i);
                }
            });
            senders.add(sender);
            sender.start();
        }
        for (Thread sender : senders) {
            sender.join();
        }
        for (String name : List.of("a", "b", "c")) {
            List<String> own =
                    one.texts().stream().filter(text -> text.startsWith(name)).toList();
            assertThat(own).hasSize(rounds);
            for (int i = 0; i < rounds; i++) {
                assertThat(own.get(i)).isEqualTo(name + i);
            }
        }
    }

    @RepeatedTest(3)
    void leavesNothingBehindWhereManySubscribeAndUnsubscribeAtOnce() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            int seed = t;
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 50_000; i++) {
                    switch ((i + seed) % 5) {
                        case 0, 1 -> pubSub.subscribe("x", one);
                        case 2, 3 -> pubSub.unsubscribe("x", one);
                        default -> pubSub.subscribe("y", one);
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        one.end();
        pubSub.unsubscribeAll(one);

        assertThat(pubSub.topics()).isEmpty();
    }

    @RepeatedTest(3)
    void leavesNothingBehindWhereASubscriberEndsWhileItSubscribes() throws Exception {
        List<Ear> ears = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            ears.add(new Ear());
        }
        Thread ending = new Thread(() -> ears.forEach(ear -> {
            ear.end();
            pubSub.unsubscribeAll(ear);
        }));
        ending.start();
        ears.forEach(ear -> pubSub.subscribe("news", ear));
        ending.join();

        assertThat(pubSub.topics()).isEmpty();
    }
}
