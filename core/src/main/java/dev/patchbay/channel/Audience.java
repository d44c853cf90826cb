package dev.patchbay.channel;

/**
 * The receivers of a channel's events: a parameter of its handlers, where {@code @Broadcasts} says what may be sent.
 *
 * <pre>{@code
 * @OnMessage("say")
 * void say(Say say, User user, Audience<RoomEvents> room) {
 *     room.others().said(new Said(user.name(), say.text()));
 *     room.me().said(new Said("you", say.text()));
 * }
 * }</pre>
 *
 * <p>May be kept and used from any thread, for as long as the channel is joined; then its methods throw
 * {@link IllegalStateException}.
 *
 * @param <E> an interface with {@code @Broadcasts}
 * @param all sends to everybody in the topic, this client too
 * @param others sends to everybody else in the topic
 * @param me sends to this client alone
 */
public record Audience<E>(E all, E others, E me) {}
