package dev.patchbay.server;

import dev.patchbay.observe.Observer;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.Route;
import dev.patchbay.socket.Routes;
import dev.patchbay.socket.SessionSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A server of generated routes.
 *
 * <pre>{@code
 * SocketServer server = SocketServer.builder(new SocketRoutes()).port(8080).start();
 * }</pre>
 *
 * <p>It serves until it is stopped; its threads keep the JVM alive.
 */
public final class SocketServer implements AutoCloseable {

    private static final int DEFAULT_PORT = 8080;
    private static final Duration HANDSHAKE_TIMEOUT = Duration.ofSeconds(10);

    private final Server server;
    private final ReadConnector connector;
    private final SocketHandler handler;

    private SocketServer(Server server, ReadConnector connector, SocketHandler handler) {
        this.server = server;
        this.connector = connector;
        this.handler = handler;
    }

    /**
     * Starts with the routes of one or more tables.
     *
     * @throws IllegalArgumentException when it is built, where two of their paths match the same requests
     */
    public static Builder builder(Routes... tables) {
        return new Builder(
                Stream.of(tables).flatMap(table -> table.routes().stream()).toList());
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** How many connections are open. */
    public int connections() {
        return handler.connections();
    }

    /**
     * Stops. From now on handshakes are answered with 503; calls that wait are handled, every connection is closed with
     * 1012, and what has not ended after the close timeout is cut.
     *
     * @throws IllegalStateException where Jetty fails to stop
     */
    public void stop() {
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

    /** What a server is made of. Not for use by several threads. */
    public static final class Builder {

        private final List<Route> routes;
        private int port = DEFAULT_PORT;
        private String host = "";
        private Optional<Handler> next = Optional.empty();
        private Limits limits = Limits.defaults();
        private Observer observer = Observer.NONE;
        private Optional<Executor> workers = Optional.empty();

        private Builder(List<Route> routes) {
            this.routes = routes;
        }

        /** The port, 8080 unless said; 0 lets the system pick one, which {@link SocketServer#port()} tells. */
        public Builder port(int number) {
            port = number;
            return this;
        }

        /** The local address to listen on; all of them unless said. */
        public Builder host(String address) {
            host = address;
            return this;
        }

        /** Serves every request whose path is no socket's; without it they are answered with 404. */
        public Builder handler(Handler other) {
            next = Optional.of(other);
            return this;
        }

        /** The bounds of every connection, {@link Limits#defaults()} unless said. */
        public Builder limits(Limits bounds) {
            limits = bounds;
            return this;
        }

        /** Is told what happens; nobody unless said. */
        public Builder observer(Observer told) {
            observer = told;
            return this;
        }

        /**
         * Where callbacks run that may block: virtual threads where the JVM has them, else a pool of at most 200
         * threads, unless said. The server does not stop it.
         */
        public Builder workers(Executor executor) {
            workers = Optional.of(executor);
            return this;
        }

        /**
         * Only the routes, for a Jetty server of the program's own; port and host are not used. On its own connector
         * frames are handed to a pool thread before they are read, which costs more than on {@link #start()}'s.
         */
        public SocketHandler buildHandler() {
            SessionSettings settings =
                    new SessionSettings(limits, workers.orElseGet(Workers::create), new GuardedObserver(observer));
            SocketHandler handler = new SocketHandler(routes, settings);
            next.ifPresent(handler::setHandler);
            return handler;
        }

        /**
         * Starts to serve, and returns when the port is open.
         *
         * @throws IllegalStateException where it cannot, because the port is taken for instance
         */
        public SocketServer start() {
            QueuedThreadPool threads = new QueuedThreadPool();
            threads.setName("patchbay-server");
            Server server = new Server(threads);
            ReadConnector connector = new ReadConnector(server);
            connector.setPort(port);
            connector.setHost(host.isEmpty() ? null : host);
            connector.setIdleTimeout(HANDSHAKE_TIMEOUT.toMillis());
            server.addConnector(connector);
            SocketHandler handler = buildHandler();
            server.setHandler(handler);
            try {
                server.start();
            } catch (Exception e) {
                throw new IllegalStateException("The server could not be started on port " + port, e);
            }
            return new SocketServer(server, connector, handler);
        }
    }
}
