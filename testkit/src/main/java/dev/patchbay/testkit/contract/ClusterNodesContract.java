package dev.patchbay.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.ClusterLink;
import dev.patchbay.pubsub.NodeId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The part of {@link ClusterLinkContract} that is about nodes: who is there, and what is sent to one of them. */
abstract class ClusterNodesContract {

    static final int MANY = 500;

    ClusterNodesContract() {}

    /** The link of one more node in the cluster of this test, not open yet. */
    protected abstract ClusterLink join();

    /** Ends a node of this test without a word to the others, as if its process were killed. */
    protected abstract void crash(ClusterLink link);

    /** Called again and again while a test waits: a network with a clock that is moved, moves it here. */
    protected void meanwhile() {}

    final Node node() {
        return new Node(join(), this::meanwhile);
    }

    /** So many nodes, all of which know each other. */
    final List<Node> nodes(int count) {
        List<Node> nodes = IntStream.range(0, count).mapToObj(i -> node()).toList();
        for (Node one : nodes) {
            assertEquals(
                    nodes.stream().filter(other -> other != one).map(Node::up).collect(Collectors.toSet()),
                    Set.copyOf(one.events(count - 1)));
        }
        return nodes;
    }

    /** What one node sends to another comes there, once and in order, and nowhere else. */
    @Test
    public void sendsToOneNode() {
        List<Node> nodes = nodes(3);
        List<Broadcast> sent = IntStream.range(0, MANY)
                .mapToObj(i -> text("topic", "number " + i))
                .toList();

        sent.forEach(broadcast -> nodes.get(0).send(nodes.get(1), broadcast));
        nodes.get(0).publish(text("end", ""));

        assertEquals(shown(text("end", "")), nodes.get(2).take(1));
        List<String> came = nodes.get(1).take(MANY + 1);
        assertEquals(shown(sent), ofTopic("topic", came));
        nodes.forEach(Node::hasNoMore);
    }

    /** Whoever is gone, or was never there, gets nothing, and that is no failure. */
    @Test
    public void losesWhatIsSentToNobody() {
        List<Node> nodes = nodes(2);

        nodes.get(0).link().send(NodeId.random(), text("topic", "is anybody there?"));
        nodes.get(0).publish(text("end", ""));

        assertEquals(shown(text("end", "")), nodes.get(1).take(1));
        nodes.forEach(Node::hasNoMore);
    }

    /** Every node hears of every other, once, whoever of them was there first; not of itself. */
    @Test
    public void tellsOfNodesThatJoin() {
        Node first = node();
        Node second = node();
        assertEquals(List.of(second.up()), first.events(1));
        assertEquals(List.of(first.up()), second.events(1));
        Node third = node();

        assertEquals(List.of(third.up()), first.events(1));
        assertEquals(List.of(third.up()), second.events(1));
        assertEquals(Set.of(first.up(), second.up()), Set.copyOf(third.events(2)));
        List.of(first, second, third).forEach(Node::hasNoMore);
    }

    /** A node that is up gets what is published. */
    @Test
    public void reachesANodeAsSoonAsItIsUp() {
        Node first = node();
        for (int i = 0; i < 10; i++) {
            Node next = node();
            assertEquals(List.of(next.up()), first.events(1));
            first.publish(text("topic", "welcome " + i));
            first.send(next, text("topic", "you " + i));

            assertEquals(
                    Set.copyOf(shown(text("topic", "welcome " + i), text("topic", "you " + i))),
                    Set.copyOf(next.take(2)));
            assertFalse(next.isConfused(), "Something came before its sender was up");
            next.link().close();
            assertEquals(List.of(next.down()), first.events(1));
        }
    }

    /** A node that leaves says so. */
    @Test
    public void tellsOfANodeThatLeaves() {
        List<Node> nodes = nodes(3);
        Node leaving = nodes.get(0);
        leaving.link().close();
        leaving.link().close();
        leaving.publish(text("topic", "too late"));
        leaving.send(nodes.get(1), text("topic", "too late"));

        for (Node left : nodes.subList(1, 3)) {
            assertEquals(List.of(leaving.down()), left.events(1));
        }
        nodes.get(1).publish(text("topic", "is it gone?"));
        assertEquals(shown(text("topic", "is it gone?")), nodes.get(2).take(1));
        leaving.hasNoMore();
    }

    /** A node that is killed is down after a while. */
    @Test
    public void tellsOfANodeThatCrashes() {
        List<Node> nodes = nodes(3);
        Node crashed = nodes.get(0);
        crash(crashed.link());

        for (Node left : nodes.subList(1, 3)) {
            assertEquals(List.of(crashed.down()), left.events(1));
        }
        nodes.get(1).publish(text("topic", "is it gone?"));
        assertEquals(shown(text("topic", "is it gone?")), nodes.get(2).take(1));
        nodes.subList(1, 3).forEach(Node::hasNoMore);
    }

    static List<String> ofTopic(String topic, List<String> shown) {
        return shown.stream()
                .filter(one -> one.startsWith("topic '" + topic + "',"))
                .toList();
    }

    static List<Broadcast> broadcasts(String topic) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> text(topic, String.valueOf(i)))
                .toList();
    }

    static List<String> shown(Broadcast... broadcasts) {
        return shown(List.of(broadcasts));
    }

    static List<String> shown(List<Broadcast> broadcasts) {
        return broadcasts.stream().map(Arrived::shown).toList();
    }

    static Broadcast text(String topic, String text) {
        return new Broadcast(topic, "", Outbound.text(text));
    }
}
