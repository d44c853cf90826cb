package dev.patchbay.channel;

/**
 * The receivers of a channel's events: a parameter of its handlers.
 *
 * @param <E> an interface with {@code @Broadcasts}
 * @param all sends to everybody in the topic, this client too
 * @param others sends to everybody else in the topic
 * @param me sends to this client alone
 */
public record Audience<E>(E all, E others, E me) {}
