package dev.patchbay.bench.serve;

import dev.patchbay.binding.Route;
import dev.patchbay.binding.Routes;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.SocketServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** Patchbay with all its bounds on, as a user gets it. */
public final class Patchbay {

    /** What it is called in tables. */
    public static final String NAME = "patchbay";

    private Patchbay() {}

    /** Starts it; it ends with the process. */
    public static SocketServer start(int port) {
        PubSub pubSub = PubSub.local();
        return SocketServer.builder(new SocketRoutes(pubSub))
                .pubSub(pubSub)
                .port(port)
                .start();
    }

    /** Starts it with one endpoint, {@code /echo}, as a program would that has no other. */
    public static SocketServer startEcho(int port) {
        Routes echo = () -> List.of(new Route("/echo", new EchoSocket_Binding()));
        return SocketServer.builder(echo).port(port).start();
    }

    /** Serves one endpoint, {@code /topics}; for each line that it reads it stops, and starts again. Returns where there are no more. */
    public static void serveTopics(int port, BufferedReader lines) throws IOException {
        SocketServer server = startTopics(port);
        while (lines.readLine() != null) {
            server.stop();
            server = startTopics(port);
        }
        server.stop();
    }

    private static SocketServer startTopics(int port) {
        PubSub pubSub = PubSub.local();
        Routes topics = () -> List.of(new Route("/topics", new TopicsSocket_Binding(pubSub)));
        return SocketServer.builder(topics).pubSub(pubSub).port(port).start();
    }
}
