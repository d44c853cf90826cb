package dev.patchbay.redis;

import dev.patchbay.redis.Settings.Bound;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a {@link RedisLink} is to be. Nothing has to be said.
 *
 * <pre>{@code
 * RedisLink link = RedisLink.builder("rediss://chat:secret@redis.example.com")
 *         .prefix("chat")
 *         .trust(Path.of("/etc/ssl/redis-ca.pem"))
 *         .build();
 * }</pre>
 */
public final class RedisLinkBuilder {

    private static final int MESSAGES = 10_000;
    private static final long OUTGOING = 16L * 1024 * 1024;
    private static final long INCOMING = 64L * 1024 * 1024;
    private static final int TOPIC_QUEUE = 1_000;
    private static final int HEARTBEATS = 3;

    private final String uri;
    private String prefix = "patchbay";
    private Optional<Path> trust = Optional.empty();
    private Duration heartbeat = Duration.ofMillis(1500);
    private Duration silence = Duration.ofSeconds(10);
    private Bound outgoing = new Bound(MESSAGES, OUTGOING);
    private Bound incoming = new Bound(10 * MESSAGES, INCOMING);
    private int topicQueue = TOPIC_QUEUE;

    RedisLinkBuilder(String uri) {
        this.uri = uri;
        LettuceRedis.check(uri);
    }

    /**
     * What stands in front of all channels in Redis; {@code patchbay}, if nothing is said. Nodes with the same prefix are one
     * cluster: programs that share a Redis have one each. An ACL user needs {@code &<prefix>:*} and the commands
     * {@code publish}, {@code subscribe} and {@code ping}.
     */
    public RedisLinkBuilder prefix(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A prefix is not blank: without it, other programs' channels are ours");
        }
        prefix = text;
        return this;
    }

    /** The certificates that Redis' own is verified by, as a PEM file; the JVM's, if nothing is said. */
    public RedisLinkBuilder trust(Path pem) {
        trust = Optional.of(pem);
        return this;
    }

    /**
     * How nodes know of each other.
     *
     * @param beat from one sign of life to the next; 1.5 s, if nothing is said
     * @param silent how long a node is silent until the others take it for gone, at least three beats; 10 s, if nothing is said
     */
    public RedisLinkBuilder heartbeat(Duration beat, Duration silent) {
        if (beat.isNegative() || beat.isZero() || silent.compareTo(beat.multipliedBy(HEARTBEATS)) < 0) {
            throw new IllegalArgumentException(
                    "A node is silent for three heartbeats at least, but this is " + silent + " for beats of " + beat);
        }
        heartbeat = beat;
        silence = silent;
        return this;
    }

    /**
     * How much may be on its way to Redis until more is refused; 10,000 messages and 16 MiB, if nothing is said.
     *
     * @param messages at least 1
     * @param bytes of payloads with topics and events; a message that is larger passes where nothing else waits
     */
    public RedisLinkBuilder outgoing(int messages, long bytes) {
        outgoing = bound(messages, bytes);
        return this;
    }

    /**
     * How much may wait to be read, and as much to be handed on, of all topics; 100,000 messages and 64 MiB, if nothing is said.
     *
     * @param messages at least 1
     * @param bytes as with {@link #outgoing}
     */
    public RedisLinkBuilder incoming(int messages, long bytes) {
        incoming = bound(messages, bytes);
        return this;
    }

    /** How many messages of one topic may wait to be handed on until more are dropped; 1,000, if nothing is said. */
    public RedisLinkBuilder topicQueue(int messages) {
        topicQueue = bound(messages, 1).messages();
        return this;
    }

    private static Bound bound(int messages, long bytes) {
        if (messages < 1 || bytes < 1) {
            throw new IllegalArgumentException("A queue has room for one message at least, but this one has for "
                    + messages + ", " + bytes + " bytes");
        }
        return new Bound(messages, bytes);
    }

    /** A link to be given to {@code PubSub.linked}, which opens it. */
    public RedisLink build() {
        return new RedisLink(new Settings(uri, prefix, trust, heartbeat, silence, outgoing, incoming, topicQueue));
    }
}
