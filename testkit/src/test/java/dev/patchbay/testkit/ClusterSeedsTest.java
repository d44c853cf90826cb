package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.ClusterLink;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.testkit.duplex.Seeds;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is promised between nodes holds whatever the network does to them. */
final class ClusterSeedsTest {

    private static final int SEEDS = 1000;
    private static final int STEPS = 150;
    private static final List<String> TOPICS = List.of("a", "b", "c");

    private static final class Server {

        private final ClusterLink link;
        private final PubSub pubSub;
        private final List<String> heard = new ArrayList<>();
        private int published;

        Server(MemoryCluster cluster) {
            link = cluster.link();
            pubSub = PubSub.linked(link);
            TOPICS.forEach(topic -> pubSub.subscribe(topic, this::hear));
        }

        private void hear(Broadcast broadcast) {
            heard.add(broadcast.topic() + " "
                    + StandardCharsets.UTF_8.decode(broadcast.payload().payload()));
        }

        /** {@code topic node way number}. */
        void publish(String topic) {
            pubSub.broadcast(topic, pubSub.nodes().self() + " all " + ++published);
        }

        void send(String topic, Server to) {
            Outbound text = Outbound.text(pubSub.nodes().self() + " one " + ++published);
            pubSub.broadcastTo(to.pubSub.nodes().self(), new Broadcast(topic, "", text));
        }

        /** What came of each topic, sender and way, in its order. */
        Map<String, List<Integer>> streams() {
            Function<String, String> stream = line -> line.substring(0, line.lastIndexOf(' '));
            return heard.stream()
                    .collect(Collectors.groupingBy(
                            stream,
                            Collectors.mapping(
                                    line -> Integer.valueOf(line.substring(line.lastIndexOf(' ') + 1)),
                                    Collectors.toList())));
        }
    }

    @Test
    void everyBroadcastComesOnceAtMostAndInOrder() {
        Map<String, Integer> seen = new HashMap<>();
        Seeds.each(SEEDS, seed -> {
            Random chance = new Random(seed);
            MemoryCluster cluster = MemoryCluster.seeded(seed);
            cluster.delay(Duration.ZERO, Duration.ofMillis(chance.nextInt(1, 3000)));
            cluster.loss(chance.nextDouble() / 2);
            List<Server> all = new ArrayList<>(
                    IntStream.range(0, 4).mapToObj(i -> new Server(cluster)).toList());
            List<Server> up = new ArrayList<>(all);
            for (int step = 0; step < STEPS; step++) {
                act(cluster, all, up, chance);
            }
            for (Server server : all) {
                server.streams().values().forEach(numbers -> {
                    assertThat(numbers).isSorted().doesNotHaveDuplicates();
                    seen.merge("received", numbers.size(), Integer::sum);
                });
            }
            healsAtLast(cluster, up);
        });
        assertThat(seen.getOrDefault("received", 0)).isGreaterThan(SEEDS * STEPS / 4);
    }

    private static void act(MemoryCluster cluster, List<Server> all, List<Server> up, Random chance) {
        Server one = up.get(chance.nextInt(up.size()));
        Server other = up.get(chance.nextInt(up.size()));
        String topic = TOPICS.get(chance.nextInt(TOPICS.size()));
        switch (chance.nextInt(16)) {
            case 0 -> cluster.cut(one.link, other.link);
            case 1 -> cluster.partition(List.of(one.link, other.link));
            case 2 -> cluster.heal();
            case 3 -> end(one, up, server -> cluster.crash(server.link));
            case 4 -> end(one, up, server -> server.link.close());
            case 5 -> {
                up.add(new Server(cluster));
                all.add(up.get(up.size() - 1));
            }
            case 6 -> cluster.advance(Duration.ofMillis(chance.nextInt(6000)));
            case 7, 8, 9 -> cluster.advance(Duration.ofMillis(chance.nextInt(500)));
            case 10, 11 -> one.send(topic, other);
            default -> one.publish(topic);
        }
    }

    private static void end(Server server, List<Server> up, Consumer<Server> how) {
        if (up.size() > 2) {
            up.remove(server);
            how.accept(server);
        }
    }

    /** Where nothing is lost any more, everybody knows who is there, and hears everything. */
    private static void healsAtLast(MemoryCluster cluster, List<Server> up) {
        cluster.heal();
        cluster.loss(0);
        cluster.advance(Duration.ofSeconds(20));
        for (Server server : up) {
            assertThat(server.pubSub.nodes().others())
                    .hasSize(up.size() - 1)
                    .allMatch(id -> up.stream()
                            .anyMatch(other -> other.pubSub.nodes().self().equals(id)));
            server.heard.clear();
        }
        up.forEach(server -> server.publish("a"));
        cluster.advance(Duration.ofSeconds(20));
        up.forEach(server -> assertThat(server.heard).hasSize(up.size()));
    }

    @Test
    void aUserIsDisconnectedOnEveryNodeThatCanBeReached() {
        Seeds.each(SEEDS, seed -> {
            Random chance = new Random(seed);
            TestClock clock = new TestClock();
            MemoryCluster cluster = MemoryCluster.seeded(seed, clock);
            cluster.delay(Duration.ZERO, Duration.ofMillis(500));
            List<ClusterLink> links =
                    IntStream.range(0, 3).mapToObj(i -> cluster.link()).toList();
            List<PubSub> nodes = links.stream().map(PubSub::linked).toList();
            List<TestConnection> ada =
                    nodes.stream().map(pubSub -> connect(pubSub, clock, "ada")).toList();
            TestConnection bob = connect(nodes.get(1), clock, "bob");
            boolean isCut = chance.nextBoolean();
            if (isCut) {
                cluster.cut(links.get(0), links.get(2));
            }
            nodes.get(0).broadcast("visitor:ada", "disconnect", Outbound.text("{}"));
            cluster.advance(Duration.ofSeconds(1));

            ada.get(0).expectClosed(1001);
            ada.get(1).expectClosed(1001);
            if (isCut) {
                ada.get(2).heartbeat();
            } else {
                ada.get(2).expectClosed(1001);
            }
            bob.heartbeat();
        });
    }

    private static TestConnection connect(PubSub pubSub, TestClock clock, String user) {
        SocketTester tester = SocketTester.builder(SocketTesterContract.routes(new Rooms(), pubSub))
                .pubSub(pubSub)
                .clock(clock)
                .open();
        return ChannelTester.of(tester).connect("/rooms?user=" + user);
    }
}
