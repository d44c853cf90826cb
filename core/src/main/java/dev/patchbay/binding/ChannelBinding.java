package dev.patchbay.binding;

import dev.patchbay.LogLevel;
import dev.patchbay.UnknownEvent;
import dev.patchbay.json.JsonCodec;
import java.util.List;

/** The generated caller of one {@code @Channel} class. Called from any thread. */
@FunctionalInterface
public interface ChannelBinding {

    /**
     * Makes the object of one client's channel.
     *
     * @param user who joins
     * @param params what the names in the topic's pattern stand for
     * @throws dev.patchbay.socket.Refused where a parameter is not what it should be
     */
    ChannelCalls create(ChannelUser user, TopicParams params) throws Throwable;

    /** Whether {@code create} and the join may run on the network thread. */
    default boolean joinIsNonBlocking() {
        return false;
    }

    /** Of what it takes, answers and sends as JSON: the codecs of the adapters, for tools and tests. */
    default List<JsonCodec<?>> codecs() {
        return List.of();
    }

    /** What becomes of messages that no handler takes. */
    default UnknownEvent unknownEvents() {
        return UnknownEvent.CRASH;
    }

    /** How joins are logged. */
    default LogLevel logJoins() {
        return LogLevel.INFO;
    }

    /** How handled messages are logged. */
    default LogLevel logMessages() {
        return LogLevel.DEBUG;
    }
}
