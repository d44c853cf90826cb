package dev.patchbay.pubsub;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Logger LOG = LoggerFactory.getLogger(PubSub.class);

    private final Complaints complaints = new Complaints();
    private final Map<String, Listeners> topics = new ConcurrentHashMap<>();

    /** Changes first and takes {@link #topics} along, so that the two agree whoever subscribes and unsubscribes at once. */
    private final Map<Subscriber, Set<String>> subscriptions = new ConcurrentHashMap<>();

    private final ClusterLink link;

    private PubSub(ClusterLink link) {
        this.link = link;
        link.open(broadcast -> deliver(broadcast, broadcast));
    }

    /** Topics of this node alone. */
    public static PubSub local() {
        return new PubSub(ClusterLink.NONE);
    }

    /**
     * Topics shared with other nodes.
     *
     * @param link is opened now, and used by this object alone
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
        subscriptions.compute(subscriber, (who, before) -> {
            topics.compute(topic, (name, listeners) -> with(listeners, subscriber));
            return SmallSets.with(before == null ? Set.of() : before, topic);
        });
        if (!subscriber.isOpen()) {
            unsubscribeAll(subscriber);
        }
    }

    /** Ends what {@link #subscribe} began. Where it does not listen, nothing happens. */
    public void unsubscribe(String topic, Subscriber subscriber) {
        subscriptions.computeIfPresent(subscriber, (who, before) -> {
            leave(topic, subscriber);
            Set<String> left = SmallSets.without(before, topic);
            return left.isEmpty() ? null : left;
        });
    }

    /**
     * Ends all subscriptions of somebody. For a connection, its session does that when it ends.
     *
     * @param subscriber compared with {@code equals}
     */
    public void unsubscribeAll(Subscriber subscriber) {
        subscriptions.computeIfPresent(subscriber, (who, left) -> {
            left.forEach(topic -> leave(topic, subscriber));
            return null;
        });
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
        deliver(broadcast, broadcast);
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
        deliver(broadcast, sender);
        publish(broadcast);
    }

    /** Sends a message to everybody who listens to a topic on this node; the link is not told. */
    public void localBroadcast(String topic, Outbound message) {
        localBroadcast(new Broadcast(topic, "", message));
    }

    /** Sends a message to everybody who listens to its topic on this node; the link is not told. */
    public void localBroadcast(Broadcast broadcast) {
        deliver(broadcast, broadcast);
    }

    /** How many listen to a topic on this node. It may have changed when this returns. */
    public int listeners(String topic) {
        Listeners listeners = topics.get(topic);
        return listeners == null ? 0 : listeners.size();
    }

    /** How many listen to each topic, on this node; a copy. */
    public Map<String, Integer> topics() {
        Map<String, Integer> sizes = new TreeMap<>();
        topics.forEach((topic, listeners) -> sizes.put(topic, listeners.size()));
        return Collections.unmodifiableMap(sizes);
    }

    private void leave(String topic, Subscriber subscriber) {
        topics.computeIfPresent(topic, (name, listeners) -> listeners.remove(subscriber) ? listeners : null);
    }

    private void deliver(Broadcast broadcast, Object except) {
        Listeners listeners = topics.get(broadcast.topic());
        if (listeners != null) {
            for (Subscriber subscriber : listeners.snapshot()) {
                deliver(broadcast, subscriber, except);
            }
        }
    }

    private void deliver(Broadcast broadcast, Subscriber subscriber, Object except) {
        try {
            if (!subscriber.equals(except)) {
                subscriber.deliver(broadcast);
            }
        } catch (Throwable failure) {
            complain("subscriber", subscriber, failure);
        }
    }

    private void publish(Broadcast broadcast) {
        try {
            link.publish(broadcast);
        } catch (Throwable failure) {
            complain("link", link, failure);
        }
    }

    private void complain(String what, Object who, Throwable failure) {
        String name = who.getClass().getName();
        complaints.tell(
                what + " " + name,
                more -> LOG.error(
                        "The {} {} failed; a broadcast is lost to it{}", what, name, more, LoggedFailure.of(failure)));
    }

    private static Listeners with(@Nullable Listeners before, Subscriber subscriber) {
        Listeners listeners = before == null ? new Listeners() : before;
        listeners.add(subscriber);
        return listeners;
    }
}
