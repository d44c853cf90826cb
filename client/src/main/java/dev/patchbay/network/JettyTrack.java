package dev.patchbay.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectableChannel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.client.Connection;
import org.eclipse.jetty.client.Destination;
import org.eclipse.jetty.io.ClientConnectionFactory;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.io.Transport;
import org.eclipse.jetty.util.IO;
import org.eclipse.jetty.util.Promise;

/** Connects one address through Jetty, which makes an HTTP connection of it where it is the first that is there. */
final class JettyTrack implements Race.Track {

    private final Network network;
    private final Traveller traveller;
    private final Way way;

    JettyTrack(Network network, Traveller traveller, Way way) {
        this.network = network;
        this.traveller = traveller;
        this.way = way;
    }

    @Override
    public Runnable start(InetSocketAddress address, Race.Runner runner) {
        OneChannel channel = new OneChannel();
        Map<String, Object> context = new ConcurrentHashMap<>();
        context.put(Transport.CONTEXT_KEY, channel);
        context.put(ClientConnector.HTTP_CLIENT_CONTEXT_KEY, network.http());
        context.put(ClientConnector.APPLICATION_PROTOCOLS_CONTEXT_KEY, List.of("http/1.1"));
        context.put(Destination.CONTEXT_KEY, network.destination(HostPort.of(traveller.destination())));
        context.put(ClientConnectionFactory.CONTEXT_KEY, ifFirst(runner));
        context.put(Connection.PROMISE_CONTEXT_KEY, Promise.from(traveller::arrived, traveller::failed));
        context.put(
                ClientConnector.CONNECTION_PROMISE_CONTEXT_KEY,
                Promise.from((org.eclipse.jetty.io.Connection made) -> {}, runner::fails));
        network.http().getClientConnector().connect(address, context);
        return channel::close;
    }

    private ClientConnectionFactory ifFirst(Race.Runner runner) {
        return (endPoint, context) -> {
            if (!runner.arrives()) {
                throw new IOException("Another address was faster, or nobody wants it any more");
            }
            traveller.connected(endPoint);
            try {
                return way.connections(network.http(), traveller.destination()).newConnection(endPoint, context);
            } catch (IOException | RuntimeException failure) {
                traveller.failed(failure);
                throw failure;
            }
        };
    }

    /** What is connected, for who does not want it any more. */
    private static final class OneChannel extends Transport.TCPIP {

        private volatile Optional<SelectableChannel> channel = Optional.empty();

        @Override
        public SelectableChannel newSelectableChannel() throws IOException {
            SelectableChannel made = super.newSelectableChannel();
            channel = Optional.of(made);
            return made;
        }

        void close() {
            channel.ifPresent(IO::close);
        }
    }
}
