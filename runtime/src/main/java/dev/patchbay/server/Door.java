package dev.patchbay.server;

import dev.patchbay.fast.HandshakeLimit;
import dev.patchbay.time.Time;
import java.net.BindException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Where a server listens, as its builder is told. */
final class Door {

    private static final int LARGEST_PORT = 65_535;

    /**
     * Linux would keep up to 4 MB for one peer, and says that there is room again when a third of it is free: whoever reads
     * slowly would seem to read nothing for a long time.
     */
    private static final int SEND_BUFFER = 128 * 1024;

    private int port = 8080;
    String host = "";
    Optional<Tls> tls = Optional.empty();
    private Duration certificateInterval = CertificateWatch.INTERVAL;
    private Duration handshakeTimeout = Duration.ofSeconds(10);
    private int sendBuffer = SEND_BUFFER;
    boolean stopOnShutdown;

    void handshakeTimeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("The handshake timeout must be positive, got " + timeout);
        }
        handshakeTimeout = timeout;
    }

    void sendBuffer(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("The send buffer must not be negative, got " + bytes);
        }
        sendBuffer = bytes;
    }

    void certificateInterval(Duration interval) {
        if (interval.isNegative()) {
            throw new IllegalArgumentException("The certificate interval must not be negative, got " + interval);
        }
        certificateInterval = interval;
    }

    void port(int number) {
        if (number < 0 || number > LARGEST_PORT) {
            throw new IllegalArgumentException(
                    "A port is a number from 1 to 65535, or 0 for one that the system picks, got " + number);
        }
        port = number;
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
        ReadConnector connector = connector(server, handler.time());
        server.addConnector(connector);
        server.setHandler(handler);
        server.setErrorHandler(new PlainErrors());
        tls.filter(Tls::isOfFiles)
                .filter(files -> !certificateInterval.isZero())
                .ifPresent(files -> server.addBean(
                        new CertificateWatch(files, certificateInterval, handler.time(), handler.workers())));
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
            throw new IllegalStateException("The server could not be started on " + address() + why(e), e);
        }
    }

    private String address() {
        return host.isEmpty() ? "port " + port : "port " + port + " of '" + host + "'";
    }

    /** What Java says of the system's answer, in other words. */
    private static String why(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String text = String.valueOf(cause.getMessage());
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return ": there is no such host. Expected a name or an address of this machine's own";
            }
            if (cause instanceof SocketException && text.contains("Permission denied")) {
                return ": the port is not for everybody. Ports below 1024 need a privilege of the system's";
            }
            if (cause instanceof BindException && text.contains("Cannot assign")) {
                return ": the address is not one of this machine's own";
            }
            if (cause instanceof BindException) {
                return ": the port is taken by another program. Stop that, or choose another port (" + text + ")";
            }
        }
        return ": " + failure;
    }

    private ReadConnector connector(Server server, Time time) {
        ReadConnector connector = new ReadConnector(
                server, tls.map(Tls::factory), new HandshakeLimit(time, handshakeTimeout), sendBuffer);
        connector.setPort(port);
        connector.setHost(host.isEmpty() ? null : host);
        return connector;
    }
}
