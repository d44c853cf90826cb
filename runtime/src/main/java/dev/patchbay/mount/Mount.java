package dev.patchbay.mount;

import dev.patchbay.admission.Origins;
import dev.patchbay.codec.Protocol;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.Refused;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What is said about one place at which a socket is served. It wins over what the socket's class says, and that over what
 * the server says. Filled where the place is given to the server's builder, and not used afterwards.
 */
public final class Mount {

    private UnaryOperator<Limits> limits = UnaryOperator.identity();
    private UnaryOperator<Refused> refusals = UnaryOperator.identity();
    private Optional<String> websocketPath = Optional.empty();
    private Optional<Origins> origins = Optional.empty();
    private Optional<List<String>> subprotocols = Optional.empty();
    private final Map<String, Protocol> protocols = new HashMap<>();
    private boolean compression;
    private boolean authToken;

    Mount() {}

    /** The bounds of its connections, made of those that the socket and the server have. */
    public Mount limits(UnaryOperator<Limits> bounds) {
        limits = bounds;
        return this;
    }

    /**
     * The path of its WebSocket behind the mount's own, {@code /websocket} for a socket with channels unless said, and nothing
     * for others. Variables are in braces: {@code /ws/{name}}.
     *
     * @throws IllegalArgumentException where it is not empty and does not start with a slash
     */
    public Mount websocketPath(String path) {
        if (!path.isEmpty() && !path.startsWith("/")) {
            throw new IllegalArgumentException("The path of a WebSocket starts with a slash, got '" + path + "'");
        }
        websocketPath = Optional.of(path);
        return this;
    }

    /** The web pages that may connect, in the forms of {@code SocketServerBuilder.allowedOrigins}. */
    public Mount allowedOrigins(String... forms) {
        origins = Optional.of(Origins.of(forms));
        return this;
    }

    /** The web pages that may connect: those whose origin passes. Called where {@code @OnConnect} is: it may block. */
    public Mount allowedOrigins(Predicate<URI> rule) {
        origins = Optional.of(Origins.where(rule));
        return this;
    }

    /** Lets web pages of the very origin connect that the request asks for: of its scheme, its host and its port. */
    public Mount sameOrigin() {
        origins = Optional.of(Origins.sameOrigin());
        return this;
    }

    /** Lets all web pages connect. */
    public Mount anyOrigin() {
        origins = Optional.of(Origins.any());
        return this;
    }

    /** The subprotocols that are spoken here, most wanted first. */
    public Mount subprotocols(String... names) {
        subprotocols = Optional.of(List.of(names));
        return this;
    }

    /**
     * Takes the token that phoenix.js sends as {@code authToken}, as {@code @Socket(authToken = true)} does: {@code Handshake.authToken()} has it. It comes as the
     * subprotocol {@code base64url.bearer.phx.<token>}, beside {@code phoenix}, which is agreed on.
     */
    public Mount authToken() {
        authToken = true;
        return this;
    }

    /** Compresses messages for clients that can. */
    public Mount compression() {
        compression = true;
        return this;
    }

    /**
     * A way to write channels' messages beside those of Phoenix, or in place of one of them.
     *
     * @param version what clients ask for with {@code vsn}, without its last number: {@code "3.0"} for {@code vsn=3.0.1}
     * @throws IllegalArgumentException where the version is not of that form
     */
    public Mount protocol(String version, Protocol protocol) {
        if (!version.matches("\\d+\\.\\d+")) {
            throw new IllegalArgumentException("A version is two numbers such as 3.0, got '" + version + "'");
        }
        protocols.put(version, protocol);
        return this;
    }

    /** How refusals of the program are answered: made of the one that was thrown. */
    public Mount refusals(UnaryOperator<Refused> answer) {
        refusals = answer;
        return this;
    }

    UnaryOperator<Limits> limits() {
        return limits;
    }

    UnaryOperator<Refused> refusals() {
        return refusals;
    }

    Optional<String> websocketPath() {
        return websocketPath;
    }

    Optional<Origins> origins() {
        return origins;
    }

    Optional<List<String>> ownSubprotocols() {
        return subprotocols;
    }

    Map<String, Protocol> protocols() {
        return Map.copyOf(protocols);
    }

    boolean compresses() {
        return compression;
    }

    boolean takesAuthToken() {
        return authToken;
    }
}
