package dev.patchbay.testing;

import dev.patchbay.binding.Route;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.server.SocketHandler;
import dev.patchbay.server.SocketServer;
import dev.patchbay.server.SocketServerBuilder;
import java.io.IOException;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The ways that frames go through a server, on all of which the same has to happen. */
public enum Way {
    /** Past Jetty where they are simple. */
    TUNED,
    /** Through TLS, and then Jetty. */
    TLS,
    /** Through Jetty and its inflater. */
    COMPRESSED,
    /** Through a connector of Jetty's, without anything of ours. */
    PLAIN;

    private static final String OFFER = "Sec-WebSocket-Extensions: permessage-deflate";

    /** A server on this way. */
    public final class Served implements AutoCloseable {

        private final int port;
        private final IntSupplier connections;
        private final Runnable stop;

        private Served(int port, IntSupplier connections, Runnable stop) {
            this.port = port;
            this.connections = connections;
            this.stop = stop;
        }

        /** A client that has sent nothing. */
        public RawClient connect() throws IOException {
            return Way.this == TLS ? RawClient.encrypted(port) : RawClient.connect(port);
        }

        /** A client whose handshake is done. */
        public RawClient open() throws IOException {
            return connect().upgrade(TestServer.PATH, headers());
        }

        /** The request of a handshake. */
        public String request() {
            return RawClient.request(TestServer.PATH, headers());
        }

        /** How many connections are open. */
        public int connections() {
            return connections.getAsInt();
        }

        @Override
        public void close() {
            stop.run();
        }
    }

    /** Serves a socket. */
    public Served serve(SocketBinding socket) throws Exception {
        return serve(socket, options -> options);
    }

    /** Serves a socket with options. */
    public Served serve(SocketBinding socket, UnaryOperator<SocketServerBuilder> options) throws Exception {
        SocketServerBuilder builder =
                options.apply(SocketServer.builder(TestServer.table(new Route(TestServer.PATH, socket)))
                        .port(0));
        if (this == PLAIN) {
            return plain(builder.buildHandler());
        }
        if (this == TLS) {
            builder.tls(TestKeys.keys(), TestKeys.PASSWORD.toCharArray());
        } else if (this == COMPRESSED) {
            builder.compression();
        }
        SocketServer server = builder.start();
        return new Served(server.port(), server::connections, server::stop);
    }

    private Served plain(SocketHandler handler) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        server.addConnector(connector);
        server.setHandler(handler);
        server.start();
        return new Served(connector.getLocalPort(), handler::connections, () -> stop(server));
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String[] headers() {
        return this == COMPRESSED ? new String[] {OFFER} : new String[0];
    }
}
