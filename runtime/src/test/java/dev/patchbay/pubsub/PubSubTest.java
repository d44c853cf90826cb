package dev.patchbay.pubsub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class PubSubTest {

    private final PubSub pubSub = PubSub.local();
    private final Ear one = new Ear();
    private final Ear two = new Ear();

    @Test
    void reachesEverybodyWhoListensToTheTopic() {
        pubSub.subscribe("news", one);
        pubSub.subscribe("news", two);
        pubSub.subscribe("other", two);
        pubSub.broadcast("news", "hi");

        assertThat(one.texts()).containsExactly("hi");
        assertThat(two.texts()).containsExactly("hi");
    }

    @Test
    void sharesTheBytesOfOneMessage() {
        pubSub.subscribe("news", one);
        pubSub.subscribe("news", two);
        Outbound message = Outbound.text("hi");
        pubSub.broadcast("news", message);

        assertThat(one.heard.element().payload()).isSameAs(message);
        assertThat(two.heard.element().payload()).isSameAs(message);
    }

    @Test
    void tellsASubscriberOnceHoweverOftenItSubscribed() {
        pubSub.subscribe("news", one);
        pubSub.subscribe("news", one);
        pubSub.broadcast("news", "hi");
        assertThat(one.texts()).containsExactly("hi");
        pubSub.unsubscribe("news", one);
        pubSub.broadcast("news", "gone");

        assertThat(one.texts()).containsExactly("hi");
        assertThat(pubSub.topics()).isEmpty();
    }

    @Test
    void reachesAllButTheSender() {
        pubSub.subscribe("news", one);
        pubSub.subscribe("news", two);
        pubSub.broadcastFrom(one, "news", Outbound.text("hi"));

        assertThat(one.texts()).isEmpty();
        assertThat(two.texts()).containsExactly("hi");
    }

    @Test
    void toleratesWhoDoesNotListen() {
        pubSub.unsubscribe("news", one);
        pubSub.unsubscribeAll(one);
        pubSub.broadcast("news", "hi");
        pubSub.broadcastFrom(one, "news", Outbound.text("hi"));

        assertThat(pubSub.topics()).isEmpty();
    }

    @Test
    void tellsHowManyListen() {
        pubSub.subscribe("b", one);
        pubSub.subscribe("a", one);
        pubSub.subscribe("a", two);
        assertThat(pubSub.topics()).isEqualTo(Map.of("a", 2, "b", 1));
        pubSub.unsubscribeAll(one);

        assertThat(pubSub.topics()).isEqualTo(Map.of("a", 1));
    }

    @Test
    void forgetsASubscriberThatIsClosed() {
        one.open = false;
        pubSub.subscribe("news", one);

        assertThat(pubSub.topics()).isEmpty();
    }

    @Test
    void asksTheSubscriberBeforeItListens() {
        Subscriber stranger = new Subscriber() {
            @Override
            public void deliver(Broadcast broadcast) {}

            @Override
            public void checkMayListen(PubSub asked) {
                throw new IllegalStateException("not here");
            }
        };

        assertThatThrownBy(() -> pubSub.subscribe("news", stranger)).hasMessage("not here");
        assertThat(pubSub.topics()).isEmpty();
    }

    @Test
    void encodesATypedBroadcastOnce() {
        List<Integer> encoded = new ArrayList<>();
        Broadcaster<Integer> numbers = new Broadcaster<>(pubSub, number -> {
            encoded.add(number);
            return Outbound.text("number " + number);
        });
        pubSub.subscribe("news", one);
        pubSub.subscribe("news", two);
        numbers.broadcast("news", 1);
        numbers.broadcastFrom(one, "news", 2);

        assertThat(encoded).containsExactly(1, 2);
        assertThat(one.texts()).containsExactly("number 1");
        assertThat(two.texts()).containsExactly("number 1", "number 2");
    }

    @Test
    void carriesBroadcastsToOtherNodesAndBack() {
        Cable cable = new Cable();
        PubSub linked = PubSub.linked(cable);
        linked.subscribe("news", one);
        linked.broadcast("news", "here");
        linked.broadcastFrom(one, "news", Outbound.text("from one"));
        linked.localBroadcast("news", Outbound.text("local"));
        cable.receiver.orElseThrow().accept(new Broadcast("news", "", Outbound.text("there")));

        assertThat(one.texts()).containsExactly("here", "local", "there");
        assertThat(cable.published).extracting(broadcast -> text(broadcast)).containsExactly("here", "from one");
    }

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
        one.open = false;
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
            ear.open = false;
            pubSub.unsubscribeAll(ear);
        }));
        ending.start();
        ears.forEach(ear -> pubSub.subscribe("news", ear));
        ending.join();

        assertThat(pubSub.topics()).isEmpty();
    }

    private static String text(Broadcast broadcast) {
        return StandardCharsets.UTF_8.decode(broadcast.payload().payload()).toString();
    }

    /** Hears everything. */
    private static final class Ear implements Subscriber {

        private final BlockingQueue<Broadcast> heard = new LinkedBlockingQueue<>();
        private volatile boolean open = true;

        @Override
        public void deliver(Broadcast broadcast) {
            heard.add(broadcast);
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        List<String> texts() {
            return heard.stream().map(PubSubTest::text).toList();
        }
    }

    /** A link whose other end the test holds. */
    private static final class Cable implements ClusterLink {

        private final List<Broadcast> published = new ArrayList<>();
        private Optional<Consumer<Broadcast>> receiver = Optional.empty();

        @Override
        public void open(Consumer<Broadcast> receives) {
            receiver = Optional.of(receives);
        }

        @Override
        public void publish(Broadcast broadcast) {
            published.add(broadcast);
        }
    }
}
