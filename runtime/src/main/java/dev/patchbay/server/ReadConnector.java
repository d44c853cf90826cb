package dev.patchbay.server;

import dev.patchbay.transport.ReadEndPoint;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Accepts sockets that are read on their selector's thread, with as many selectors as there are processors. */
final class ReadConnector extends ServerConnector {

    private static final int ACCEPTORS = 1;

    /**
     * Connections that may wait to be accepted: what Linux allows unless told otherwise (net.core.somaxconn). With Java's 50,
     * a few hundred clients that come back at once are made to try again after a second, or three.
     */
    private static final int ACCEPT_QUEUE = 4096;

    ReadConnector(Server server) {
        super(
                server,
                null,
                null,
                null,
                ACCEPTORS,
                Runtime.getRuntime().availableProcessors(),
                new HttpConnectionFactory(configuration()));
        setAcceptQueueSize(ACCEPT_QUEUE);
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        return configuration;
    }

    @Override
    protected SocketChannelEndPoint newEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key) {
        ReadEndPoint endPoint = new ReadEndPoint(channel, selector, key, getScheduler());
        endPoint.setIdleTimeout(getIdleTimeout());
        return endPoint;
    }
}
