package dev.patchbay.server;

import dev.patchbay.admission.Origins;
import dev.patchbay.mount.Endpoints;
import dev.patchbay.mount.Mount;
import dev.patchbay.mount.OneTopics;
import dev.patchbay.observe.Complaints;
import dev.patchbay.observe.Observer;
import dev.patchbay.observe.ParameterFilter;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.Timer;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.RateLimiter;
import dev.patchbay.socket.Routes;
import dev.patchbay.socket.SocketBinding;
import dev.patchbay.transport.Drain;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.server.Handler;

/** What a {@link SocketServer} is made of. Not for use by several threads. */
public final class SocketServerBuilder {

    private final Endpoints endpoints;
    private final Door door = new Door();
    private final Gate gate = new Gate();
    private Optional<Handler> next = Optional.empty();
    private Limits limits = Limits.defaults();
    private boolean compression;
    private Stopping stopping = Stopping.DEFAULT;
    private Observer observer = Observer.NONE;
    private ParameterFilter filter = ParameterFilter.DEFAULT;
    private final OneTopics topics;
    private Optional<Executor> workers = Optional.empty();

    SocketServerBuilder(List<Routes> tables) {
        endpoints = new Endpoints(
                tables.stream().flatMap(table -> table.routes().stream()).toList());
        topics = new OneTopics(tables);
    }

    /** Serves a socket at a path; see {@link #mount(String, SocketBinding, UnaryOperator)}. */
    public SocketServerBuilder mount(String path, SocketBinding binding) {
        return mount(path, binding, options -> options);
    }

    /**
     * Serves a socket at a path, in place of what the tables, or a mount before, serve there.
     *
     * @param path with variables in braces; the WebSocket of a socket with channels is at {@code <path>/websocket}
     * @param binding as the generated table has it: {@code routes.userSocket()}
     * @param options what is different from what the socket's class and this builder say
     */
    public SocketServerBuilder mount(String path, SocketBinding binding, UnaryOperator<Mount> options) {
        endpoints.mount(path, binding, options);
        return this;
    }

    /** The port, 8080 unless said; 0 lets the system pick one, which {@link SocketServer#port()} tells. */
    public SocketServerBuilder port(int number) {
        door.port = number;
        return this;
    }

    /** The local address to listen on; all of them unless said. */
    public SocketServerBuilder host(String address) {
        door.host = address;
        return this;
    }

    /**
     * Serves {@code wss:} in place of {@code ws:}.
     *
     * @param certificateChain a PEM file, the server's own certificate first
     * @param privateKey a PEM file with its key: PKCS#8, not encrypted
     * @throws IllegalArgumentException where they cannot be read
     */
    public SocketServerBuilder tls(Path certificateChain, Path privateKey) {
        door.tls = Optional.of(Tls.of(certificateChain, privateKey));
        return this;
    }

    /**
     * Serves {@code wss:} in place of {@code ws:}.
     *
     * @param keys the server's certificates with their keys
     * @param password of the keys
     */
    public SocketServerBuilder tls(KeyStore keys, char[] password) {
        door.tls = Optional.of(Tls.of(keys, password));
        return this;
    }

    /** Serves every request whose path is no socket's; without it they are answered with 404. */
    public SocketServerBuilder handler(Handler other) {
        next = Optional.of(other);
        return this;
    }

    /** The bounds of every connection, {@link Limits#defaults()} unless said. */
    public SocketServerBuilder limits(Limits bounds) {
        limits = bounds;
        return this;
    }

    /** How long a whole handshake may take to arrive, 10 seconds unless said; then its connection is closed. */
    public SocketServerBuilder handshakeTimeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("The handshake timeout must be positive, got " + timeout);
        }
        door.handshakeTimeout = timeout;
        return this;
    }

    /** How many connections there may be, 100,000 unless said; one more is answered with 503. */
    public SocketServerBuilder maxConnections(int number) {
        gate.connections = number;
        return this;
    }

    /** How many connections one remote address may have, any number unless said; one more is answered with 429. */
    public SocketServerBuilder maxConnectionsPerAddress(int number) {
        gate.connectionsPerAddress = number;
        return this;
    }

    /** How often one remote address may ask for a connection; once more is answered with 429 and {@code Retry-After}. */
    public SocketServerBuilder handshakeRate(RateLimiter limiter) {
        gate.handshakeRate = Optional.of(limiter);
        return this;
    }

    /**
     * The web pages that may connect, and no others: {@code https://example.com}, {@code //example.com} with any scheme and
     * port, {@code //example.com:8080}, {@code //*.example.com} with all its subdomains. Unless said, pages of the host that
     * the request asks for may. A client that sends no {@code Origin} is none of a web page's, and may always.
     *
     * @throws IllegalArgumentException where one is written in another way
     */
    public SocketServerBuilder allowedOrigins(String... forms) {
        gate.origins = Origins.of(forms);
        return this;
    }

    /**
     * The web pages that may connect: those whose origin passes. It is the only rule but {@link #anyOrigin()} that may let
     * pages without a host in, whose origin is {@code null}. Called on the network thread; it must not block.
     */
    public SocketServerBuilder allowedOrigins(Predicate<URI> rule) {
        gate.origins = Origins.where(rule);
        return this;
    }

    /** Lets web pages of the very origin connect that the request asks for: of its scheme, its host and its port. */
    public SocketServerBuilder sameOrigin() {
        gate.origins = Origins.sameOrigin();
        return this;
    }

    /** Lets all web pages connect: right where nothing depends on cookies, client certificates or the network's borders. */
    public SocketServerBuilder anyOrigin() {
        gate.origins = Origins.any();
        return this;
    }

    /** Compresses messages for clients that can (RFC 7692), at the cost of time. Limits count what is not compressed. */
    public SocketServerBuilder compression() {
        compression = true;
        return this;
    }

    /** How many connections a server that stops tells to go at once, and how often: 10,000 every 2 seconds unless said. */
    public SocketServerBuilder drain(int batch, Duration interval) {
        stopping = new Stopping(new Drain(batch, interval), stopping.timeout());
        return this;
    }

    /** How long {@link SocketServer#stop()} may take, 30 seconds unless said; what is left is cut then. */
    public SocketServerBuilder stopTimeout(Duration timeout) {
        stopping = new Stopping(stopping.drain(), timeout);
        return this;
    }

    /**
     * The topics that connections may listen to: the same object that the program broadcasts with. Connections leave
     * its topics when they end. Left out, they are those that the tables were given; where those were given none, topics of this
     * node alone.
     *
     * @throws IllegalArgumentException where a table was given others: what its handlers broadcast would reach nobody
     */
    public SocketServerBuilder pubSub(PubSub program) {
        topics.use(program);
        return this;
    }

    /**
     * What is left out of the log: parameters and payloads whose names contain one of these words, in upper or lower case;
     * {@code password} and {@code token} unless said.
     */
    public SocketServerBuilder filteredParameters(String... words) {
        filter = ParameterFilter.of(words);
        return this;
    }

    /** Is told what happens; nobody unless said. */
    public SocketServerBuilder observer(Observer told) {
        observer = told;
        return this;
    }

    /**
     * Where callbacks run that may block: virtual threads where the JVM has them, else a pool of at most 200
     * threads, unless said. The server does not stop it.
     */
    public SocketServerBuilder workers(Executor executor) {
        workers = Optional.of(executor);
        return this;
    }

    /**
     * Only the routes, for a Jetty server of the program's own; port, host, TLS and the handshake timeout are not used. On
     * its own connector frames are handed to a pool thread before they are read, which costs more than on
     * {@link #start()}'s.
     */
    public SocketHandler buildHandler() {
        SessionSettings settings = new SessionSettings(
                limits,
                workers.orElseGet(Workers::create),
                GuardedObserver.of(observer),
                topics.get(),
                Timer.SYSTEM,
                filter,
                new Complaints());
        SocketHandler handler =
                new SocketHandler(endpoints.all(), settings, gate.admission(), gate.origins, compression, stopping);
        next.ifPresent(handler::setHandler);
        return handler;
    }

    /**
     * Starts to serve, and returns when the port is open.
     *
     * @throws IllegalStateException where it cannot, because the port is taken for instance
     */
    public SocketServer start() {
        return door.open(buildHandler());
    }
}
