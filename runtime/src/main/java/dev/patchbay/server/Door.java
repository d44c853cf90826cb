package dev.patchbay.server;

import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Where a server listens, as its builder is told. */
final class Door {

    int port = 8080;
    String host = "";
    Optional<Tls> tls = Optional.empty();
    private Duration certificateInterval = CertificateWatch.INTERVAL;
    private Duration handshakeTimeout = Duration.ofSeconds(10);
    boolean stopOnShutdown;

    void handshakeTimeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("The handshake timeout must be positive, got " + timeout);
        }
        handshakeTimeout = timeout;
    }

    void certificateInterval(Duration interval) {
        if (interval.isNegative()) {
            throw new IllegalArgumentException("The certificate interval must not be negative, got " + interval);
        }
        certificateInterval = interval;
    }

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
        tls.filter(Tls::isOfFiles)
                .filter(files -> !certificateInterval.isZero())
                .ifPresent(files -> server.addBean(
                        new CertificateWatch(files, certificateInterval, server.getScheduler(), handler.workers())));
        start(server);
        SocketServer started = new SocketServer(server, connector, handler, tls);
        if (stopOnShutdown) {
            started.stopOnShutdown();
        }
        return started;
    }

    private void start(Server server) {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The server could not be started on port " + port + why(e), e);
        }
    }

    private static String why(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return ": " + cause.getMessage()
                        + ". Is the port taken, by another start of this program for instance? With port 0 the system picks one";
            }
        }
        return "";
    }

    private ReadConnector connector(Server server) {
        ReadConnector connector = new ReadConnector(server, tls.map(Tls::factory), handshakeTimeout);
        connector.setPort(port);
        connector.setHost(host.isEmpty() ? null : host);
        return connector;
    }
}
