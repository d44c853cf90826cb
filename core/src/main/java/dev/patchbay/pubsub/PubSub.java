package dev.patchbay.pubsub;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import java.util.Map;

/**
 * Topics and who listens to them. Made by the program, given to its sockets like any other dependency, and used from
 * anywhere: inside a handler, in another thread, without any connection at all.
 *
 * <pre>{@code
 * PubSub pubSub = PubSub.local();
 * SocketServer.builder(new SocketRoutes(pubSub)).start();
 * pubSub.broadcast("news", "Good morning");
 * }</pre>
 *
 * <p>A connection listens with {@code Connection.subscribe}, a channel to its own topic from its join on, and the
 * program with a {@link Subscriber}. A connection that ends leaves all its topics. A topic is any text; it exists
 * while somebody listens, and costs nothing otherwise.
 *
 * <p>A message is encoded once, and all receivers share its bytes. Messages that one thread broadcasts to one topic
 * reach every receiver in that order; between threads there is no order. Nothing is kept: who does not listen at the
 * moment does not get it.
 *
 * <p>A broadcast does not block, as long as subscribers and the link do not. It hands the message to every receiver
 * on the calling thread, in time proportional to how many there are. A peer that does not read delays nobody else:
 * its own backlog grows, up to {@code Limits.backlog}.
 *
 * <p>A subscriber or a link that throws is logged, once a minute for each class, and keeps no message from anybody
 * else.
 */
public final class PubSub {

    private final Failures failures = new Failures();
    private final Nodes nodes = new Nodes(failures);
    private final Subscriptions subscriptions = new Subscriptions(failures);
    private final ClusterLink link;

    private PubSub(ClusterLink link) {
        this.link = link;
        link.open(nodes.self(), new FromOthers());
    }

    /** What comes through the link. */
    private final class FromOthers implements ClusterLink.Receiver {

        @Override
        public void receive(Broadcast broadcast) {
            subscriptions.deliver(broadcast, broadcast);
        }

        @Override
        public void up(NodeId node) {
            nodes.up(node);
        }

        @Override
        public void down(NodeId node) {
            nodes.down(node);
        }
    }

    /** Topics of this node alone. */
    public static PubSub local() {
        return new PubSub(ClusterLink.NONE);
    }

    /**
     * Topics shared with other nodes.
     *
     * @param link is opened now, and used by this object alone; the program closes it when it ends
     */
    public static PubSub linked(ClusterLink link) {
        return new PubSub(link);
    }

    /**
     * Lets somebody listen to a topic. Where it does already, or is not open any more, nothing happens.
     *
     * @param topic any text
     * @param subscriber is told from now on; it is kept until it unsubscribes, or is not open any more
     */
    public void subscribe(String topic, Subscriber subscriber) {
        subscriptions.add(topic, subscriber);
    }

    /** Ends what {@link #subscribe} began. Where it does not listen, nothing happens. */
    public void unsubscribe(String topic, Subscriber subscriber) {
        subscriptions.remove(topic, subscriber);
    }

    /**
     * Ends all subscriptions of somebody. For a connection, its session does that when it ends.
     *
     * @param subscriber compared with {@code equals}
     */
    public void unsubscribeAll(Subscriber subscriber) {
        subscriptions.removeAll(subscriber);
    }

    /**
     * Sends a text to everybody who listens to a topic, on all nodes. Nothing says whether anybody does.
     *
     * @param topic as it was subscribed to
     * @param text a whole message for plain sockets; channels hear events alone, with a name
     */
    public void broadcast(String topic, String text) {
        broadcast(topic, Outbound.text(text));
    }

    /**
     * Sends a message to everybody who listens to a topic, on all nodes.
     *
     * @param topic as it was subscribed to
     * @param message text or binary, and not changed any more
     */
    public void broadcast(String topic, Outbound message) {
        broadcast(new Broadcast(topic, "", message));
    }

    /**
     * Sends an event to everybody who listens to a topic, on all nodes: what channels hear. Nothing is checked; the
     * sender that is generated from an interface with {@code @Broadcasts} is the way that {@code javac} checks.
     *
     * <pre>{@code
     * pubSub.broadcast("room:lobby", "said", Outbound.json(JsonValue.of(Map.of("from", "ada", "text", "hello"))));
     * new RoomEvents_Sender(pubSub).topic("room:lobby").said(new Said("ada", "hello"));       // the same, checked
     * }</pre>
     *
     * @param topic as it was joined, such as {@code room:lobby}
     * @param event what clients listen for
     * @param payload a JSON object, or bytes
     */
    public void broadcast(String topic, String event, Outbound payload) {
        broadcast(new Broadcast(topic, event, payload));
    }

    /**
     * Sends a message to everybody who listens to its topic: first on this node, then through the link to all others.
     */
    public void broadcast(Broadcast broadcast) {
        subscriptions.deliver(broadcast, broadcast);
        publish(broadcast);
    }

    /**
     * Sends a message to everybody who listens to a topic, on all nodes, but not to {@code sender}.
     *
     * @param sender a connection or a subscriber, whether it listens or not
     * @param topic as it was subscribed to
     * @param message text or binary, and not changed any more
     */
    public void broadcastFrom(Listener sender, String topic, Outbound message) {
        broadcastFrom(sender, new Broadcast(topic, "", message));
    }

    /** Sends a message to everybody who listens to its topic, on all nodes, but not to {@code sender}. */
    public void broadcastFrom(Listener sender, Broadcast broadcast) {
        subscriptions.deliver(broadcast, sender);
        publish(broadcast);
    }

    /** Sends a message to everybody who listens to a topic on this node; the link is not told. */
    public void localBroadcast(String topic, Outbound message) {
        localBroadcast(new Broadcast(topic, "", message));
    }

    /** Sends a message to everybody who listens to its topic on this node; the link is not told. */
    public void localBroadcast(Broadcast broadcast) {
        subscriptions.deliver(broadcast, broadcast);
    }

    /**
     * Sends a message to everybody who listens to its topic on one node.
     *
     * @param node this one or another; where it is not up, the message is lost
     * @param broadcast on its way, it has an order of its own, beside what is broadcast to all nodes
     */
    public void broadcastTo(NodeId node, Broadcast broadcast) {
        if (node.equals(nodes.self())) {
            subscriptions.deliver(broadcast, broadcast);
        } else {
            failures.guard("link", link, () -> link.send(node, broadcast));
        }
    }

    /** The nodes that these topics are shared with. */
    public Nodes nodes() {
        return nodes;
    }

    /** How many listen to a topic on this node. It may have changed when this returns. */
    public int listeners(String topic) {
        return subscriptions.size(topic);
    }

    /** How many listen to each topic, on this node; a copy. */
    public Map<String, Integer> topics() {
        return subscriptions.sizes();
    }

    private void publish(Broadcast broadcast) {
        try {
            link.publish(broadcast);
        } catch (Throwable failure) {
            failures.complain("link", link, failure);
        }
    }
}
