package dev.patchbay.server;

import dev.patchbay.fast.End;
import dev.patchbay.fast.HandshakeLimit;
import dev.patchbay.fast.ReadEndPoint;
import dev.patchbay.fast.SelectorLane;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Accepts sockets that are read on their selector's thread, with as many selectors as there are processors. */
final class ReadConnector extends ServerConnector {

    private static final int ACCEPTORS = 1;

    /**
     * Connections that may wait to be accepted: what Linux allows unless told otherwise (net.core.somaxconn). With Java's 50,
     * a few hundred clients that come back at once are made to try again after a second, or three.
     */
    private static final int ACCEPT_QUEUE = 4096;

    private final Map<ManagedSelector, SelectorLane> lanes = new ConcurrentHashMap<>();
    private final HandshakeLimit limit;

    /**
     * Not open yet.
     *
     * @param server is served
     * @param tls where connections are to be encrypted
     * @param limit how long a whole request may take
     * @param sendBuffer bytes that the system keeps for one peer, or 0 for what it likes
     */
    ReadConnector(Server server, Optional<SslContextFactory.Server> tls, HandshakeLimit limit, int sendBuffer) {
        super(server, null, null, null, ACCEPTORS, Runtime.getRuntime().availableProcessors(), protocols(tls));
        this.limit = limit;
        setAcceptQueueSize(ACCEPT_QUEUE);
        setIdleTimeout(limit.limit().toMillis());
        if (sendBuffer > 0) {
            setAcceptedSendBufferSize(sendBuffer);
        }
    }

    private static ConnectionFactory[] protocols(Optional<SslContextFactory.Server> tls) {
        HttpConnectionFactory http = new HttpConnectionFactory(configuration());
        if (tls.isEmpty()) {
            return new ConnectionFactory[] {http};
        }
        SslConnectionFactory secure = new SslConnectionFactory(tls.get(), http.getProtocol());
        secure.setEnsureSecureRequestCustomizer(false); // it refuses clients that come by another name or address
        return new ConnectionFactory[] {secure, http};
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setUseOutputDirectByteBuffers(false); // Jetty keeps them for as long as a peer does not read
        return configuration;
    }

    @Override
    protected SocketChannelEndPoint newEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key) {
        ReadEndPoint endPoint = new ReadEndPoint(
                channel,
                selector,
                lanes.computeIfAbsent(selector, any -> SelectorLane.of(selector, getByteBufferPool(), End.SERVER)),
                key,
                getScheduler());
        endPoint.limit(limit);
        endPoint.setIdleTimeout(getIdleTimeout());
        return endPoint;
    }
}
