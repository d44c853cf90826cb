package dev.patchbay.joining;

import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.Route;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.TestChannel;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A server with one channel for {@code room:*}, which remembers who has come. */
final class TestRooms implements AutoCloseable {

    /** What each handshake had in its query. */
    final BlockingQueue<String> tokens = new LinkedBlockingQueue<>();

    private final ChannelRoute route;
    private final Limits limits;
    private SocketServer server;

    TestRooms(TestChannel room, Limits limits) {
        this.limits = limits;
        this.route = new ChannelRoute("room:*", room);
        this.server = serve(0);
    }

    private SocketServer serve(int port) {
        return SocketServer.builder(() -> List.of(new Route("/socket", new Binding())))
                .host("localhost")
                .port(port)
                .limits(limits)
                .start();
    }

    String endpoint() {
        return "ws://localhost:" + server.port() + "/socket";
    }

    SocketServer server() {
        return server;
    }

    /** Everybody is cut off. */
    void restart() {
        int port = server.port();
        server.stop();
        server = serve(port);
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Binding implements ChannelSocketBinding {

        @Override
        public ChannelUser accept(Handshake handshake) {
            tokens.add(handshake.queryParam("token").orElse(""));
            return ChannelUser.anonymous(handshake);
        }

        @Override
        public List<ChannelRoute> channels() {
            return List.of(route);
        }
    }
}
