package dev.patchbay.server;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Where a server listens, as its builder is told. */
final class Door {

    int port = 8080;
    String host = "";
    Optional<SslContextFactory.Server> tls = Optional.empty();
    Duration handshakeTimeout = Duration.ofSeconds(10);

    ReadConnector connector(Server server) {
        ReadConnector connector = new ReadConnector(server, tls, handshakeTimeout);
        connector.setPort(port);
        connector.setHost(host.isEmpty() ? null : host);
        return connector;
    }
}
