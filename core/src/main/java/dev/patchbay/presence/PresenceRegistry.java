package dev.patchbay.presence;

import dev.patchbay.json.JsonCodec;

/**
 * Who is present on a server: for what tracks without a channel, such as a bot or a device that is no client, and for whoever wants
 * to know. {@code SocketServer.presence()} is one. Any thread.
 *
 * <pre>{@code
 * Presence<Seat> bots = server.presence().in("room:lobby", Seat_Json.CODEC);
 * bots.track("bot", new Seat("online", 0));
 * bots.untrackAll();
 * }</pre>
 */
@FunctionalInterface
public interface PresenceRegistry {

    /**
     * The presences of a topic, and an owner of its own that tracks there. What it tracks stays until it is untracked, or the server
     * stops; one that is only asked costs nothing.
     *
     * @param topic as it is joined, or any other
     * @param codec of the metas: what is generated beside the record
     */
    <M> Presence<M> in(String topic, JsonCodec<M> codec);
}
