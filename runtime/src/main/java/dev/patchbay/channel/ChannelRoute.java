package dev.patchbay.channel;

/**
 * One row of a socket's list of channels; the first that matches a topic serves it.
 *
 * @param pattern which topics
 * @param binding the caller of the class that serves them
 */
public record ChannelRoute(TopicPattern pattern, ChannelBinding binding) {}
