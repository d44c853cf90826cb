package dev.patchbay.channel;

import java.util.Map;

/** The generated caller of one {@code @Channel} class. Called from any thread. */
@FunctionalInterface
public interface ChannelBinding {

    /**
     * Makes the object of one client's channel.
     *
     * @param params what the names in the topic's pattern stand for
     */
    ChannelCalls create(Map<String, String> params) throws Throwable;
}
