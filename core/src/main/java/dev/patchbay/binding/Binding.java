package dev.patchbay.binding;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.socket.Limits;
import java.util.List;

/**
 * The generated caller of one {@code @Socket} class: with channels or without. It holds the dependencies and codecs that all its
 * connections share. Called from any thread.
 */
public sealed interface Binding permits SocketBinding, ChannelSocketBinding {

    /** The bounds of this class's connections, made of the server's. The default stands for a class without its own. */
    default Limits limits(Limits server) {
        return server;
    }

    /**
     * The subprotocols that it speaks, most wanted first. The first that the client offers is chosen; a client that offers
     * others only is refused. The default stands for a class that does not care.
     */
    default List<String> subprotocols() {
        return List.of();
    }

    /** Of what it takes, answers and sends as JSON: the codecs of the adapters, for tools and tests. */
    default List<JsonCodec<?>> codecs() {
        return List.of();
    }

    /** Whether it takes the token that phoenix.js sends among the subprotocols; see {@code Handshake.authToken()}. */
    default boolean takesAuthToken() {
        return false;
    }
}
