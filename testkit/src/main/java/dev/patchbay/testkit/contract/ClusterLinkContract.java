package dev.patchbay.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.NodeId;
import dev.patchbay.pubsub.NodeWatcher;
import dev.patchbay.pubsub.PubSub;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link dev.patchbay.pubsub.ClusterLink} has to do. Extend it, and say how a node joins the cluster:
 *
 * <pre>{@code
 * final class MyLinkTest extends ClusterLinkContract {
 *     @Override
 *     protected ClusterLink join() {
 *         return new MyLink("cluster-of-this-test");
 *     }
 *
 *     @Override
 *     protected void crash(ClusterLink link) {
 *         ((MyLink) link).cutTheNetwork();
 *     }
 * }
 * }</pre>
 *
 * <p>Every test begins with a new instance of the class, and must find a cluster without nodes: nothing that an earlier test
 * published may come. What was opened is closed by the class that extends this one. A node has to count as down within 20
 * seconds: where that takes longer by default, {@link #join} makes links with less patience.
 */
public abstract class ClusterLinkContract extends ClusterNodesContract {

    private static final int THREADS = 4;

    /** Made for those who extend it. */
    protected ClusterLinkContract() {}

    /** Every other node gets a broadcast, and gets it once. */
    @Test
    public void carriesABroadcastToEveryOtherNode() {
        List<Node> nodes = nodes(3);
        Node here = nodes.get(0);
        Node there = nodes.get(1);
        Node elsewhere = nodes.get(2);

        here.publish(text("topic", "one"));
        here.publish(text("topic", "two"));

        assertEquals(shown(text("topic", "one"), text("topic", "two")), there.take(2));
        assertEquals(shown(text("topic", "one"), text("topic", "two")), elsewhere.take(2));
        there.hasNoMore();
        elsewhere.hasNoMore();
    }

    /** A node has delivered its own broadcasts before it publishes them. */
    @Test
    public void bringsNoNodeWhatItPublishedItself() {
        List<Node> nodes = nodes(2);
        Node here = nodes.get(0);
        Node there = nodes.get(1);

        here.publish(text("topic", "question"));
        there.take(1);
        there.publish(text("topic", "answer"));

        assertEquals(shown(text("topic", "answer")), here.take(1));
        here.hasNoMore();
    }

    /** What one node publishes to one topic stays in order, whatever it publishes to others meanwhile. */
    @Test
    public void keepsTheOrderOfATopic() {
        List<Node> nodes = nodes(2);
        List<Broadcast> sent = IntStream.range(0, MANY)
                .mapToObj(i -> text("topic " + i % 3, "number " + i))
                .toList();

        sent.forEach(nodes.get(0)::publish);

        List<String> came = nodes.get(1).take(MANY);
        for (int i = 0; i < 3; i++) {
            assertEquals(ofTopic("topic " + i, shown(sent)), ofTopic("topic " + i, came));
        }
    }

    /** Topic, event and payload arrive as they were, and text is not bytes. */
    @Test
    public void changesNothing() {
        List<Node> nodes = nodes(2);
        Node here = nodes.get(0);
        Node there = nodes.get(1);
        byte[] bytes = new byte[64 * 1024];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) i);
        List<Broadcast> sent = List.of(
                new Broadcast(
                        "room:\u00e4\u20ac\ud83d\ude00 {1}\n",
                        "new msg", Outbound.text("gr\u00fc\u00dfe \ud83d\ude00")),
                new Broadcast("", "", Outbound.text("")),
                new Broadcast("bytes", "", Outbound.binary(bytes)),
                new Broadcast("a view", "", Outbound.binary(ByteBuffer.wrap(bytes, 10, 20))),
                new Broadcast("no bytes", "event", Outbound.binary(new byte[0])));

        sent.forEach(here::publish);

        assertEquals(Set.copyOf(shown(sent)), Set.copyOf(there.take(sent.size())));
    }

    /** The bytes of a broadcast are shared with its local receivers: a link looks at them only. */
    @Test
    public void leavesThePayloadAsItIs() {
        List<Node> nodes = nodes(2);
        Node here = nodes.get(0);
        Node there = nodes.get(1);
        ByteBuffer bytes = ByteBuffer.wrap("payload".getBytes(StandardCharsets.UTF_8));
        Outbound payload = Outbound.binary(bytes);

        here.publish(new Broadcast("topic", "", payload));
        there.take(1);

        assertEquals(7, payload.size());
        assertEquals(ByteBuffer.wrap("payload".getBytes(StandardCharsets.UTF_8)), payload.payload());
    }

    /** Any thread may publish; each one's broadcasts keep their order. */
    @Test
    public void takesBroadcastsFromSeveralThreads() {
        List<Node> nodes = nodes(2);
        Node here = nodes.get(0);
        Node there = nodes.get(1);
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String topic = "thread " + thread;
            threads.add(CompletableFuture.runAsync(() -> broadcasts(topic).forEach(here::publish)));
        }
        threads.forEach(CompletableFuture::join);

        List<String> came = there.take(THREADS * MANY);
        for (int thread = 0; thread < THREADS; thread++) {
            String topic = "thread " + thread;
            assertEquals(shown(broadcasts(topic)), ofTopic(topic, came));
        }
    }

    /** Nobody has to be there. */
    @Test
    public void publishesToNobody() {
        Node alone = node();

        alone.publish(text("topic", "is anybody there?"));

        alone.hasNoMore();
    }

    /** The link does for two {@link PubSub}s what it is for. */
    @Test
    public void letsSubscribersHearOtherNodes() {
        PubSub here = PubSub.linked(join());
        Arrived nodes = new Arrived(this::meanwhile);
        here.nodes().watch(watcher(nodes));
        PubSub there = PubSub.linked(join());
        there.nodes().watch(watcher(nodes));
        while (here.nodes().others().isEmpty() || there.nodes().others().isEmpty()) {
            var unusedNode = nodes.take(1);
        }
        Arrived near = new Arrived(this::meanwhile);
        Arrived far = new Arrived(this::meanwhile);
        here.subscribe("news", near::add);
        there.subscribe("news", far::add);
        there.subscribe("end", far::add);

        here.broadcast("news", "for all");
        here.localBroadcast("news", Outbound.text("for this node"));
        here.broadcast("other", "for nobody");
        here.broadcastTo(here.nodes().self(), text("news", "for me"));
        here.broadcastTo(there.nodes().self(), text("end", ""));

        assertEquals(
                shown(text("news", "for all"), text("news", "for this node"), text("news", "for me")), near.take(3));
        assertEquals(Set.copyOf(shown(text("news", "for all"), text("end", ""))), Set.copyOf(far.take(2)));
        assertTrue(near.isEmpty() && far.isEmpty(), "everybody got everything once");
    }

    private static NodeWatcher watcher(Arrived events) {
        return new NodeWatcher() {
            @Override
            public void up(NodeId node) {
                events.add("up " + node);
            }

            @Override
            public void down(NodeId node) {
                events.add("down " + node);
            }
        };
    }
}
