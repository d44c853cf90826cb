package dev.patchbay.server;

import dev.patchbay.binding.Routes;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.presence.PresenceRegistry;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.ConnectionInfo;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.server.Server;

/**
 * A server of generated routes.
 *
 * <pre>{@code
 * try (SocketServer server = SocketServer.builder(new SocketRoutes(pubSub)).port(8080).stopOnShutdown().start()) {
 *     System.out.println("Listening on " + server.port());
 *     new CountDownLatch(1).await();
 * }
 * }</pre>
 *
 * <p>It is made by {@link SocketServerBuilder#start()}, serves until it is stopped, once, and is not started again;
 * its threads keep the JVM alive. For a Jetty server of the program's own, see
 * {@link SocketServerBuilder#buildHandler()}.
 *
 * <p>Any thread may call any method. What is asked about connections is of this node alone, and may have changed when
 * it is answered.
 */
public final class SocketServer implements AutoCloseable {

    private final Server server;
    private final ReadConnector connector;
    private final SocketHandler handler;
    private final Optional<Tls> tls;
    private volatile ShutdownHook hook = ShutdownHook.NONE;

    SocketServer(Server server, ReadConnector connector, SocketHandler handler, Optional<Tls> tls) {
        this.server = server;
        this.connector = connector;
        this.handler = handler;
        this.tls = tls;
    }

    /**
     * Starts with the routes of one or more tables.
     *
     * @param tables made with what the program's sockets and channels ask for; one is generated for each compilation
     *     with sockets
     * @return a builder, with defaults for everything
     * @throws IllegalArgumentException where they were given different topics, and when it is built, where two of
     *     their paths match the same requests
     */
    public static SocketServerBuilder builder(Routes... tables) {
        return new SocketServerBuilder(List.of(tables));
    }

    /** The port it listens on: the one that the system picked, where the builder said 0. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The codecs of what its sockets take, answer and send as JSON, for tools and tests. */
    public List<JsonCodec<?>> codecs() {
        return handler.codecs();
    }

    /**
     * The topics of its connections, for what the program broadcasts: the {@code PubSub} that its tables or its
     * builder were given, or one of its own.
     */
    public PubSub pubSub() {
        return handler.pubSub();
    }

    /** Who is present in the topics of its channels, and the way to be present without a channel. */
    public PresenceRegistry presence() {
        return handler.presence();
    }

    /** How many connections are open. Costs nothing. */
    public int connections() {
        return handler.connections();
    }

    /**
     * The connections that are open, each as it is at this moment; made by looking at all of them, so that it is for
     * an admin page, and not for every message.
     */
    public List<ConnectionInfo> sockets() {
        return handler.sockets();
    }

    /**
     * The connections of this user; made by looking at all connections.
     *
     * @param userId as {@code @UserId} says whose they are
     * @return none where the user has none on this node
     */
    public List<ConnectionInfo> connectionsOfUser(String userId) {
        return sockets().stream()
                .filter(socket -> socket.userId().equals(Optional.of(userId)))
                .toList();
    }

    /**
     * How many channels of this server are joined to each topic, sorted; made by looking at all connections. Topics
     * to which plain sockets subscribe are not among them: {@link PubSub#topics()} has those.
     */
    public Map<String, Integer> topics() {
        Map<String, Integer> joined = new TreeMap<>();
        sockets().forEach(socket -> socket.topics().forEach(topic -> joined.merge(topic, 1, Integer::sum)));
        return joined;
    }

    /**
     * Ends all connections of this user, with 1001, on all nodes: after a log-out, or a change of rights. Phoenix's
     * clients connect again, so that {@code @OnConnect} asks anew who they are. The same as
     * {@code pubSub.broadcast(userId, "disconnect", ...)}, which any program may do that has the {@code PubSub}.
     *
     * @param userId as {@code @UserId} says whose they are
     */
    public void disconnect(String userId) {
        handler.disconnect(userId);
    }

    /**
     * Reads the files of the certificate and its key again, now. New connections see what they hold, those that are open stay as
     * they are. The server looks by itself from time to time; see {@link SocketServerBuilder#certificateInterval}.
     *
     * @throws IllegalArgumentException where the files cannot be used, or do not fit together; the certificate before stays
     * @throws IllegalStateException where the server does not encrypt, or has its certificate from no file
     */
    public void reloadCertificates() {
        encrypted().reload();
    }

    /**
     * Shows other certificates from now on. New connections see them, those that are open stay as they are.
     *
     * @param keys the server's certificates with their keys
     * @param password of the keys
     * @throws IllegalArgumentException where they cannot be used; those before stay
     * @throws IllegalStateException where the server does not encrypt
     */
    public void reloadCertificates(KeyStore keys, char[] password) {
        encrypted().replace(keys, new String(password));
    }

    private Tls encrypted() {
        return tls.orElseThrow(
                () -> new IllegalStateException("This server does not encrypt; give its builder tls(...)"));
    }

    /** Stops when the JVM ends, from now on; or at once, where that has begun. */
    void stopOnShutdown() {
        ShutdownHook last = new ShutdownHook(this::stop);
        try {
            last.await();
            hook = last;
        } catch (IllegalStateException goingDown) {
            stop();
            throw goingDown;
        }
    }

    /**
     * Stops. From now on handshakes are answered with 503; calls that wait are handled, every connection is closed
     * with 1012, batch by batch, and what has not ended after the close timeout is cut. Then an observer is told what
     * it has not heard yet.
     *
     * <p>It takes at most {@link SocketServerBuilder#stopTimeout}, 30 seconds unless said. Whoever calls it while it
     * stops waits for the same end; afterwards it does nothing. Not to be called in a handler, which it would wait
     * for.
     *
     * @throws IllegalStateException where Jetty fails to stop
     */
    public void stop() {
        hook.forget();
        try {
            handler.drain(); // first, because Jetty's connectors cut what is open when they stop
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server could not be stopped", e);
        }
    }

    /** Stops; see {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }
}
