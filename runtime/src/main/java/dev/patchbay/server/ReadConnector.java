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

    ReadConnector(Server server) {
        super(
                server,
                null,
                null,
                null,
                ACCEPTORS,
                Runtime.getRuntime().availableProcessors(),
                new HttpConnectionFactory(configuration()));
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
