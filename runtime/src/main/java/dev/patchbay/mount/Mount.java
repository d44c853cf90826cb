package dev.patchbay.mount;

import dev.patchbay.protocol.ServerProtocol;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.Refused;
import java.util.function.UnaryOperator;

/**
 * What is said about one place at which a socket is served. It wins over what the socket's class says, and that over
 * what the server says. Filled where the place is given to the server's builder, and not used afterwards. Programs do
 * not implement it.
 *
 * <pre>{@code
 * builder.mount("/partners", routes.chatSocket(), mount -> mount
 *         .allowedOrigins("https://partner.example")
 *         .limits(limits -> limits.withIdleTimeout(Duration.ofMinutes(5))));
 * }</pre>
 *
 * <p>Every method returns the mount that it was called on, so that calls can be chained.
 */
public interface Mount extends PlaceOptions<Mount> {

    /**
     * The bounds of its connections.
     *
     * @param bounds makes them of those that the socket and the server have
     */
    Mount limits(UnaryOperator<Limits> bounds);

    /**
     * The path of its WebSocket behind the mount's own, {@code /websocket} for a socket with channels unless said, and nothing
     * for others. Variables are in braces: {@code /ws/{name}}.
     *
     * @throws IllegalArgumentException where it is not empty and does not start with a slash
     */
    Mount websocketPath(String path);

    /**
     * The subprotocols that are spoken here (RFC 6455, section 1.9). A client that offers some, but none of these, is
     * refused with 403.
     *
     * @param names most wanted first: the first one that the client offers is chosen
     */
    Mount subprotocols(String... names);

    /**
     * Takes the token that phoenix.js sends as {@code authToken}, as {@code @Socket(authToken = true)} does:
     * {@code Handshake.authToken()} has it. It comes as the subprotocol {@code base64url.bearer.phx.<token>}, beside
     * {@code phoenix}, which is agreed on.
     */
    Mount authToken();

    /**
     * A way to write channels' messages beside those of Phoenix, or in place of one of them.
     *
     * @param version what clients ask for with {@code vsn}, without its last number: {@code "3.0"} for {@code vsn=3.0.1}
     * @throws IllegalArgumentException where the version is not of that form
     */
    Mount protocol(String version, ServerProtocol protocol);

    /** Lets clients poll that can have no WebSocket, as {@link #longPoll(UnaryOperator)} does. */
    default Mount longPoll() {
        return longPoll(options -> options);
    }

    /**
     * Lets clients poll that can have no WebSocket, beside it: phoenix.js where it falls back, or is told to. Not unless said,
     * and for sockets with channels only.
     *
     * @param options makes them of {@link LongPoll#defaults()}
     */
    Mount longPoll(UnaryOperator<LongPoll> options);

    /**
     * How refusals of the program are answered, and of clients with other contracts: made of the one that was thrown, on the thread that
     * threw it. May block.
     *
     * @param answer is given what {@code @OnConnect} threw, and says what the client sees
     */
    Mount refusals(UnaryOperator<Refused> answer);
}
