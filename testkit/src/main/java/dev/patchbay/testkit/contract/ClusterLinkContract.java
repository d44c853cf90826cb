package dev.patchbay.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.ClusterLink;
import dev.patchbay.pubsub.PubSub;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ClusterLink} has to do. Extend it, and say how a node joins the cluster:
 *
 * <pre>{@code
 * final class MyLinkTest extends ClusterLinkContract {
 *     @Override
 *     protected ClusterLink join() {
 *         return new MyLink("cluster-of-this-test");
 *     }
 * }
 * }</pre>
 *
 * <p>Every test begins with a new instance of the class, and must find a cluster without nodes: nothing that an earlier test
 * published may come. What was opened is closed by the class that extends this one.
 */
public abstract class ClusterLinkContract {

    private static final int MANY = 500;
    private static final int THREADS = 4;

    /** Made for those who extend it. */
    protected ClusterLinkContract() {}

    /** The link of one more node in the cluster of this test, not open yet. */
    protected abstract ClusterLink join();

    /** Every other node gets a broadcast, and gets it once. */
    @Test
    public void carriesABroadcastToEveryOtherNode() {
        Node here = new Node(join());
        Node there = new Node(join());
        Node elsewhere = new Node(join());

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
        Node here = new Node(join());
        Node there = new Node(join());

        here.publish(text("topic", "question"));
        there.take(1);
        there.publish(text("topic", "answer"));

        assertEquals(shown(text("topic", "answer")), here.take(1));
        here.hasNoMore();
    }

    /** Broadcasts of one node stay in the order in which it published them, whatever their topics. */
    @Test
    public void keepsTheOrderOfANode() {
        Node here = new Node(join());
        Node there = new Node(join());
        List<Broadcast> sent = IntStream.range(0, MANY)
                .mapToObj(i -> text("topic " + i % 3, "number " + i))
                .toList();

        sent.forEach(here::publish);

        assertEquals(shown(sent), there.take(MANY));
    }

    /** Topic, event and payload arrive as they were, and text is not bytes. */
    @Test
    public void changesNothing() {
        Node here = new Node(join());
        Node there = new Node(join());
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

        assertEquals(shown(sent), there.take(sent.size()));
    }

    /** The bytes of a broadcast are shared with its local receivers: a link looks at them only. */
    @Test
    public void leavesThePayloadAsItIs() {
        Node here = new Node(join());
        Node there = new Node(join());
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
        Node here = new Node(join());
        Node there = new Node(join());
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String topic = "thread " + thread;
            threads.add(CompletableFuture.runAsync(() -> broadcasts(topic).forEach(here::publish)));
        }
        threads.forEach(CompletableFuture::join);

        List<String> came = there.take(THREADS * MANY);
        for (int thread = 0; thread < THREADS; thread++) {
            String topic = "topic 'thread " + thread + "'";
            assertEquals(
                    shown(broadcasts("thread " + thread)),
                    came.stream().filter(one -> one.startsWith(topic)).toList());
        }
    }

    /** Nobody has to be there. */
    @Test
    public void publishesToNobody() {
        Node alone = new Node(join());

        alone.publish(text("topic", "is anybody there?"));

        alone.hasNoMore();
    }

    /** The link does for two {@link PubSub}s what it is for. */
    @Test
    public void letsSubscribersHearOtherNodes() {
        PubSub here = PubSub.linked(join());
        PubSub there = PubSub.linked(join());
        Arrived near = new Arrived();
        Arrived far = new Arrived();
        here.subscribe("news", near::add);
        there.subscribe("news", far::add);
        there.subscribe("end", far::add);

        here.broadcast("news", "for all");
        here.localBroadcast("news", Outbound.text("for this node"));
        here.broadcast("other", "for nobody");
        here.broadcast("end", "");

        assertEquals(shown(text("news", "for all"), text("news", "for this node")), near.take(2));
        assertEquals(shown(text("news", "for all"), text("end", "")), far.take(2));
        assertTrue(near.isEmpty() && far.isEmpty(), "everybody got everything once");
    }

    private static List<Broadcast> broadcasts(String topic) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> text(topic, String.valueOf(i)))
                .toList();
    }

    private static List<String> shown(Broadcast... broadcasts) {
        return shown(List.of(broadcasts));
    }

    private static List<String> shown(List<Broadcast> broadcasts) {
        return broadcasts.stream().map(Arrived::shown).toList();
    }

    private static Broadcast text(String topic, String text) {
        return new Broadcast(topic, "", Outbound.text(text));
    }
}
