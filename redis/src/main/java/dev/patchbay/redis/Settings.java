package dev.patchbay.redis;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a link is to be; see {@link RedisLinkBuilder}.
 *
 * @param uri where Redis is
 * @param prefix in front of all channels
 * @param trust whose certificates are trusted, where not the JVM's
 * @param heartbeat from one sign of life to the next
 * @param silence how long a node is silent until it is down
 * @param outgoing what may be on its way to Redis
 * @param incoming what may wait to be handed on, of all topics
 * @param topicQueue how many broadcasts of one topic may
 */
record Settings(
        String uri,
        String prefix,
        Optional<Path> trust,
        Duration heartbeat,
        Duration silence,
        Bound outgoing,
        Bound incoming,
        int topicQueue) {

    /**
     * Where a queue is full.
     *
     * @param messages how many fit
     * @param bytes how many fit, of payloads with topics and events
     */
    record Bound(int messages, long bytes) {}

    /** How long Redis may take to bring back a heartbeat until the connections count as dead. */
    Duration patience() {
        Duration beats = heartbeat.multipliedBy(3);
        Duration least = Duration.ofSeconds(1);
        return beats.compareTo(least) < 0 ? least : beats;
    }
}
