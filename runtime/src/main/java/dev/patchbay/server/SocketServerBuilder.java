package dev.patchbay.server;

import dev.patchbay.attendance.Drain;
import dev.patchbay.binding.Binding;
import dev.patchbay.binding.Routes;
import dev.patchbay.endpoint.Endpoints;
import dev.patchbay.endpoint.OneTopics;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.mount.Mount;
import dev.patchbay.observe.Observer;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.server.Handler;

/**
 * What a {@link SocketServer} is made of. Begins with {@link SocketServer#builder} and ends with {@link #start()};
 * whatever is not said has a default. A later call of a method replaces an earlier one. Not for use by several
 * threads.
 *
 * <pre>{@code
 * SocketServer server = SocketServer.builder(routes)
 *         .port(8443)
 *         .tls(certificate, key)                 // PEM files, read again when they change
 *         .allowedOrigins("https://example.com")
 *         .limits(Limits.defaults().withMessageSize(16 * 1024))
 *         .stopOnShutdown()
 *         .start();
 * }</pre>
 */
public final class SocketServerBuilder extends HandshakeOptions<SocketServerBuilder> {

    private final Endpoints endpoints;
    private final Door door = new Door();
    private final Shared shared;
    private Optional<Handler> next = Optional.empty();
    private Stopping stopping = Stopping.DEFAULT;

    SocketServerBuilder(List<Routes> tables) {
        endpoints = Endpoints.of(tables);
        shared = new Shared(new OneTopics(tables));
    }

    @Override
    SocketServerBuilder self() {
        return this;
    }

    /** Serves a socket at a path; see {@link #mount(String, Binding, UnaryOperator)}. */
    public SocketServerBuilder mount(String path, Binding binding) {
        return mount(path, binding, options -> options);
    }

    /**
     * Serves a socket at a path, in place of what the tables, or a mount before, serve there.
     *
     * @param path with variables in braces; the WebSocket of a socket with channels is at {@code <path>/websocket}
     * @param binding as the generated table has it: {@code routes.userSocket()}
     * @param options what is different from what the socket's class and this builder say
     */
    public SocketServerBuilder mount(String path, Binding binding, UnaryOperator<Mount> options) {
        endpoints.mount(path, binding, options);
        return this;
    }

    /**
     * The port, 8080 unless said; 0 lets the system pick one, which {@link SocketServer#port()} tells.
     *
     * @throws IllegalArgumentException where there is no such port
     */
    public SocketServerBuilder port(int number) {
        door.port(number);
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
     * @param certificateChain a PEM file, the server's own certificate first; read again when it changes
     * @param privateKey a PEM file with its key: PKCS#8, not encrypted
     * @throws IllegalArgumentException where they cannot be read, or do not fit together
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

    /** How often the files of the certificate are looked at, every minute unless said; {@link Duration#ZERO} for never. */
    public SocketServerBuilder certificateInterval(Duration interval) {
        door.certificateInterval(interval);
        return this;
    }

    /** The time of everything that the server does, the JVM's unless said; for tests. */
    SocketServerBuilder time(Time other) {
        shared.time = other;
        return this;
    }

    /** Serves every request whose path is no socket's; without it they are answered with 404. */
    public SocketServerBuilder handler(Handler other) {
        next = Optional.of(other);
        return this;
    }

    /** The bounds of every connection, {@link Limits#defaults()} unless said. */
    public SocketServerBuilder limits(Limits bounds) {
        shared.limits = bounds;
        return this;
    }

    /** How long a whole handshake may take to arrive, 10 seconds unless said; then its connection is closed. */
    public SocketServerBuilder handshakeTimeout(Duration timeout) {
        door.handshakeTimeout(timeout);
        return this;
    }

    /**
     * How many bytes the system keeps for one peer beside the backlog, 131,072 unless said (Linux takes twice as much); 0 for
     * what it likes. The larger, the faster over long distances, and the later it is seen that a slow peer reads.
     */
    public SocketServerBuilder sendBuffer(int bytes) {
        door.sendBuffer(bytes);
        return this;
    }

    /** How many connections a server that stops tells to go at once, and how often: 10,000 every 2 seconds unless said. */
    public SocketServerBuilder drain(int batch, Duration interval) {
        stopping = stopping.with(new Drain(batch, interval));
        return this;
    }

    /** How long {@link SocketServer#stop()} may take, 30 seconds unless said; what is left is cut then. */
    public SocketServerBuilder stopTimeout(Duration timeout) {
        stopping = stopping.with(timeout);
        return this;
    }

    /**
     * Stops the server as {@link SocketServer#stop()} does when the JVM is told to go, by SIGTERM or {@link System#exit}, so that
     * clients hear 1012 and {@code @OnClose} is called. Not unless said, and not for {@link #buildHandler()}.
     */
    public SocketServerBuilder stopOnShutdown() {
        door.stopOnShutdown = true;
        return this;
    }

    /**
     * The topics that connections may listen to: the same object that the program broadcasts with. Connections leave
     * its topics when they end. Left out, they are those that the tables were given; where those were given none, topics of this
     * node alone.
     *
     * @throws IllegalArgumentException where a table was given others: what its handlers broadcast would reach nobody
     */
    public SocketServerBuilder pubSub(PubSub topics) {
        shared.topics.use(topics);
        return this;
    }

    /**
     * What is left out of the log: parameters and payloads whose names contain one of these words, in upper or lower case;
     * {@code password} and {@code token} unless said.
     */
    public SocketServerBuilder filteredParameters(String... words) {
        shared.filter = ParameterFilter.of(words);
        return this;
    }

    /** How it keeps who is present in topics, {@link PresenceOptions#defaults()} unless said. */
    public SocketServerBuilder presence(PresenceOptions options) {
        shared.presence = options;
        return this;
    }

    /** Is told what happens, on a worker unless it {@link Observer#isNonBlocking() never blocks}; nobody unless said. */
    public SocketServerBuilder observer(Observer told) {
        shared.observer = told;
        return this;
    }

    /**
     * Where callbacks run that may block: virtual threads where the JVM has them, else a pool of at most 200
     * threads, unless said. The server does not stop it.
     */
    public SocketServerBuilder workers(Executor executor) {
        shared.workers = Optional.of(executor);
        return this;
    }

    /**
     * How many handlers may read messages at once that are still arriving: half of the server's 200 threads unless said, or as
     * many as like where its threads are virtual. One more waits without a thread.
     */
    public SocketServerBuilder maxStreams(int number) {
        shared.maxStreams(number);
        return this;
    }

    /**
     * Only the routes, for a Jetty server of the program's own; port, host, TLS and the handshake timeout are not used. On
     * its own connector frames are handed to a pool thread before they are read, which costs more than on
     * {@link #start()}'s.
     */
    public SocketHandler buildHandler() {
        Shared.Parts parts = shared.parts();
        SessionSettings settings = parts.settings();
        Stopping end = stopping.with(parts.told());
        SocketHandler handler = new SocketHandler(
                endpoints.all(gate.everywhere.terms()), settings, gate.entrance(settings.complaints()), end);
        next.ifPresent(handler::setHandler);
        return handler;
    }

    /**
     * Starts to serve, and returns when the port is open.
     *
     * @throws IllegalStateException where it cannot: says whether the port is taken, or may not be used, or is no local address's
     */
    public SocketServer start() {
        return door.open(buildHandler());
    }
}
