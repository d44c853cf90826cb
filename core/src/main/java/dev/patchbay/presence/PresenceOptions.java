package dev.patchbay.presence;

import java.time.Duration;

/**
 * How a server keeps presence: its bounds, its tick, and what the program adds and hears. Start from {@link #defaults()}, change what
 * is to be different, and give it to the server's builder; {@code docs/limits.md} says what happens at the edge of each bound.
 *
 * <pre>{@code
 * PresenceOptions options = PresenceOptions.defaults()
 *         .withTick(Duration.ofMillis(200))
 *         .withMetasPerKey(10);
 * SocketServer.builder(routes).presence(options).start();
 * }</pre>
 *
 * @param tick at least so long from one {@code presence_diff} of a topic to the next: what changes meanwhile is gathered in one; zero
 *     for each as soon as it can be sent
 * @param presencesPerTopic metas that a topic may have; one more cannot be tracked
 * @param metasPerKey metas that a key may have in a topic, each of another owner; one more cannot be tracked
 * @param metaSize bytes of a meta's JSON, with its key; a larger one cannot be tracked
 * @param fetch adds to what clients hear
 * @param listener hears what changes
 */
public record PresenceOptions(
        Duration tick,
        int presencesPerTopic,
        int metasPerKey,
        int metaSize,
        PresenceFetch fetch,
        PresenceListener listener) {

    private static final PresenceOptions DEFAULTS = new PresenceOptions(
            Duration.ofMillis(50), 100_000, 1_000, 4_096, PresenceFetch.NOTHING, PresenceListener.NOBODY);

    /** Refuses what is no bound. */
    public PresenceOptions {
        if (tick.isNegative()) {
            throw new IllegalArgumentException("The tick of presence must not be negative, got " + tick);
        }
        positive("presencesPerTopic", presencesPerTopic);
        positive("metasPerKey", metasPerKey);
        positive("metaSize", metaSize);
    }

    /** A tick of 50 ms, the bounds that {@code docs/limits.md} lists, and nobody who adds or hears. */
    public static PresenceOptions defaults() {
        return DEFAULTS;
    }

    /** With another tick; zero for none. */
    public PresenceOptions withTick(Duration other) {
        return new PresenceOptions(other, presencesPerTopic, metasPerKey, metaSize, fetch, listener);
    }

    /** With another number of presences in one topic. */
    public PresenceOptions withPresencesPerTopic(int number) {
        return new PresenceOptions(tick, number, metasPerKey, metaSize, fetch, listener);
    }

    /** With another number of metas of one key. */
    public PresenceOptions withMetasPerKey(int number) {
        return new PresenceOptions(tick, presencesPerTopic, number, metaSize, fetch, listener);
    }

    /** With another size of a meta, in bytes. */
    public PresenceOptions withMetaSize(int bytes) {
        return new PresenceOptions(tick, presencesPerTopic, metasPerKey, bytes, fetch, listener);
    }

    /** With what is added to presences that clients hear of. */
    public PresenceOptions withFetch(PresenceFetch adds) {
        return new PresenceOptions(tick, presencesPerTopic, metasPerKey, metaSize, adds, listener);
    }

    /** With somebody who hears of what changes. */
    public PresenceOptions withListener(PresenceListener hears) {
        return new PresenceOptions(tick, presencesPerTopic, metasPerKey, metaSize, fetch, hears);
    }

    private static void positive(String name, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException("The bound " + name + " must be positive, got " + value);
        }
    }
}
