package dev.patchbay.pubsub;

import dev.patchbay.message.Broadcast;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who listens to what on this node. Any thread. */
final class Subscriptions {

    private final Map<String, Listeners> topics = new ConcurrentHashMap<>();

    /** Changes first and takes {@link #topics} along, so that the two agree whoever subscribes and unsubscribes at once. */
    private final Map<Subscriber, Set<String>> subscriptions = new ConcurrentHashMap<>();

    private final Failures failures;

    Subscriptions(Failures failures) {
        this.failures = failures;
    }

    void add(String topic, Subscriber subscriber) {
        subscriptions.compute(subscriber, (who, before) -> {
            topics.compute(topic, (name, listeners) -> with(listeners, subscriber));
            return SmallSets.with(before == null ? Set.of() : before, topic);
        });
        if (!subscriber.isOpen()) {
            removeAll(subscriber);
        }
    }

    void remove(String topic, Subscriber subscriber) {
        subscriptions.computeIfPresent(subscriber, (who, before) -> {
            leave(topic, subscriber);
            Set<String> left = SmallSets.without(before, topic);
            return left.isEmpty() ? null : left;
        });
    }

    void removeAll(Subscriber subscriber) {
        subscriptions.computeIfPresent(subscriber, (who, left) -> {
            left.forEach(topic -> leave(topic, subscriber));
            return null;
        });
    }

    int size(String topic) {
        Listeners listeners = topics.get(topic);
        return listeners == null ? 0 : listeners.size();
    }

    Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new TreeMap<>();
        topics.forEach((topic, listeners) -> sizes.put(topic, listeners.size()));
        return Collections.unmodifiableMap(sizes);
    }

    /** Hands a message to everybody who listens to its topic, but not to one of them. */
    void deliver(Broadcast broadcast, Object except) {
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
            failures.complain("subscriber", subscriber, failure);
        }
    }

    private void leave(String topic, Subscriber subscriber) {
        topics.computeIfPresent(topic, (name, listeners) -> listeners.remove(subscriber) ? listeners : null);
    }

    private static Listeners with(@Nullable Listeners before, Subscriber subscriber) {
        Listeners listeners = before == null ? new Listeners() : before;
        listeners.add(subscriber);
        return listeners;
    }
}
