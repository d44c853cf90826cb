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
 * Topics and who listens to them. Made by the program, given to the server's builder, and used from anywhere: inside a
 * handler, in another thread, without any connection at all.
 *
 * <pre>{@code
 * PubSub pubSub = PubSub.local();
 * SocketServer.builder(new SocketRoutes(pubSub)).pubSub(pubSub).start();
 * pubSub.broadcast("news", "Good morning");
 * }</pre>
 *
 * <p>A message is encoded once, and all receivers share its bytes. Messages that one thread broadcasts to one topic reach
 * every receiver in that order; between threads there is no order. A connection that ends leaves all its topics.
 *
 * <p>A subscriber or a link that throws is logged, once a minute for each class, and keeps no message from anybody else.
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

    /** Topics shared with other nodes. */
    public static PubSub linked(ClusterLink link) {
        return new PubSub(link);
    }

    /** Lets somebody listen to a topic. Where it does already, or is not open any more, nothing happens. */
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

    /** Ends all subscriptions of somebody. For a connection, its session does that when it ends. */
    public void unsubscribeAll(Subscriber subscriber) {
        subscriptions.computeIfPresent(subscriber, (who, left) -> {
            left.forEach(topic -> leave(topic, subscriber));
            return null;
        });
    }

    /** Sends a text to everybody who listens to a topic, on all nodes. */
    public void broadcast(String topic, String text) {
        broadcast(topic, Outbound.text(text));
    }

    /** Sends a message to everybody who listens to a topic, on all nodes. */
    public void broadcast(String topic, Outbound message) {
        broadcast(new Broadcast(topic, "", message));
    }

    /** Sends an event to everybody who listens to a topic, on all nodes: what channels hear. */
    public void broadcast(String topic, String event, Outbound payload) {
        broadcast(new Broadcast(topic, event, payload));
    }

    /** Sends a message to everybody who listens to its topic, on all nodes. */
    public void broadcast(Broadcast broadcast) {
        deliver(broadcast, broadcast);
        publish(broadcast);
    }

    /** Sends a message to everybody who listens to a topic, on all nodes, but not to {@code sender}. */
    public void broadcastFrom(Listener sender, String topic, Outbound message) {
        broadcastFrom(sender, new Broadcast(topic, "", message));
    }

    /** Sends a message to everybody who listens to its topic, on all nodes, but not to {@code sender}. */
    public void broadcastFrom(Listener sender, Broadcast broadcast) {
        deliver(broadcast, sender);
        publish(broadcast);
    }

    /** Sends a message to everybody who listens to a topic on this node. */
    public void localBroadcast(String topic, Outbound message) {
        Broadcast broadcast = new Broadcast(topic, "", message);
        deliver(broadcast, broadcast);
    }

    /** How many listen to a topic on this node. */
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
