package dev.patchbay.server;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Where a server listens, as its builder is told. */
final class Door {

    int port = 8080;
    String host = "";
    Optional<SslContextFactory.Server> tls = Optional.empty();
    Duration handshakeTimeout = Duration.ofSeconds(10);

    /**
     * Opens.
     *
     * @throws IllegalStateException where it cannot, because the port is taken for instance
     */
    SocketServer open(SocketHandler handler) {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("patchbay-server");
        Server server = new Server(threads);
        ReadConnector connector = connector(server);
        server.addConnector(connector);
        server.setHandler(handler);
        server.setErrorHandler(new PlainErrors());
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The server could not be started on port " + port, e);
        }
        return new SocketServer(server, connector, handler);
    }

    private ReadConnector connector(Server server) {
        ReadConnector connector = new ReadConnector(server, tls, handshakeTimeout);
        connector.setPort(port);
        connector.setHost(host.isEmpty() ? null : host);
        return connector;
    }
}
