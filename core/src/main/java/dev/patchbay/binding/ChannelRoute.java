package dev.patchbay.binding;

import java.util.Map;

/**
 * One row of a socket's list of channels; the first that matches a topic serves it.
 *
 * @param pattern which topics
 * @param binding the caller of the class that serves them
 * @param with the values given where the channel is listed, by name
 */
public record ChannelRoute(TopicPattern pattern, ChannelBinding binding, Map<String, String> with) {

    /** Takes a copy of the values. */
    public ChannelRoute {
        with = Map.copyOf(with);
    }

    /** A row without values. */
    public ChannelRoute(String pattern, ChannelBinding binding) {
        this(new TopicPattern(pattern), binding, Map.of());
    }
}
