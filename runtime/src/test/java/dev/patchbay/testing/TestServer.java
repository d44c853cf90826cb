package dev.patchbay.testing;

import dev.patchbay.binding.Route;
import dev.patchbay.binding.Routes;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.server.SocketServer;
import dev.patchbay.server.SocketServerBuilder;
import dev.patchbay.socket.Limits;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** A server on a port of its own, with one socket at {@value #PATH} unless said. */
public final class TestServer implements AutoCloseable {

    public static final String PATH = "/ws";

    private final SocketServer server;
    private final Recorder recorder;

    private TestServer(SocketServerBuilder builder) {
        recorder = new Recorder();
        server = builder.host("localhost").port(0).observer(recorder).start();
    }

    public static TestServer of(SocketBinding socket) {
        return of(socket, Limits.defaults());
    }

    public static TestServer of(SocketBinding socket, Limits limits) {
        return of(builder -> builder.limits(limits), table(new Route(PATH, socket)));
    }

    /** In a time that the test moves. */
    public static TestServer of(SocketBinding socket, Limits limits, MovedTime time) {
        return of(builder -> time.to(builder.limits(limits)), table(new Route(PATH, socket)));
    }

    public static TestServer of(UnaryOperator<SocketServerBuilder> options, Routes... tables) {
        return new TestServer(options.apply(SocketServer.builder(tables)));
    }

    /** A routing table, as the processor would write it. */
    public static Routes table(Route... rows) {
        List<Route> routes = List.of(rows);
        return () -> routes;
    }

    public RawClient open() throws IOException {
        return RawClient.open(port(), PATH);
    }

    public JavaClient javaClient() {
        return JavaClient.open(port(), PATH);
    }

    public int port() {
        return server.port();
    }

    public SocketServer server() {
        return server;
    }

    public Recorder recorder() {
        return recorder;
    }

    /** Waits until no connection is left. */
    public void awaitNoConnections() {
        Await.until("no connection is left", () -> server.connections() == 0);
    }

    @Override
    public void close() {
        server.stop();
    }
}
