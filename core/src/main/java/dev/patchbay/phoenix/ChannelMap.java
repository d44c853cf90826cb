package dev.patchbay.phoenix;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The channels of one client by topic. Most clients have one, which takes a sixth of the memory of a map that can grow. Any thread. */
final class ChannelMap {

    private volatile Map<String, ChannelSession> channels = Map.of(); // of one, or concurrent from the second on

    Optional<ChannelSession> get(String topic) {
        return Optional.ofNullable(channels.get(topic));
    }

    synchronized void put(ChannelSession channel) {
        String topic = channel.topic();
        if (isGrown()) {
            channels.put(topic, channel);
        } else if (channels.isEmpty() || channels.containsKey(topic)) {
            channels = Map.of(topic, channel);
        } else {
            Map<String, ChannelSession> more = new ConcurrentHashMap<>(channels);
            more.put(topic, channel);
            channels = more;
        }
    }

    /** The channel's topic is free, unless another one has taken it. */
    synchronized void remove(Membership channel) {
        if (isGrown()) {
            channels.remove(channel.topic(), channel);
        } else if (channels.containsValue(channel)) {
            channels = Map.of();
        }
    }

    int size() {
        return channels.size();
    }

    Collection<ChannelSession> values() {
        return channels.values();
    }

    private boolean isGrown() {
        return channels instanceof ConcurrentHashMap;
    }
}
