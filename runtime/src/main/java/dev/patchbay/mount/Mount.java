package dev.patchbay.mount;

import dev.patchbay.protocol.ServerProtocol;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.Refused;
import java.util.function.UnaryOperator;

/**
 * What is said about one place at which a socket is served. It wins over what the socket's class says, and that over what
 * the server says. Filled where the place is given to the server's builder, and not used afterwards.
 *
 * <pre>{@code
 * builder.mount("/partners", routes.chatSocket(), mount -> mount.allowedOrigins("https://partner.example"));
 * }</pre>
 */
public interface Mount extends PlaceOptions<Mount> {

    /** The bounds of its connections, made of those that the socket and the server have. */
    Mount limits(UnaryOperator<Limits> bounds);

    /**
     * The path of its WebSocket behind the mount's own, {@code /websocket} for a socket with channels unless said, and nothing
     * for others. Variables are in braces: {@code /ws/{name}}.
     *
     * @throws IllegalArgumentException where it is not empty and does not start with a slash
     */
    Mount websocketPath(String path);

    /** The subprotocols that are spoken here, most wanted first. */
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

    /** How refusals of the program are answered: made of the one that was thrown. */
    Mount refusals(UnaryOperator<Refused> answer);
}
