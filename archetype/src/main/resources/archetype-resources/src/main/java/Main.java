package ${package};

import dev.patchbay.server.SocketServer;

/** Starts the server: mvn compile exec:java. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        SocketServer server = SocketServer.builder(new SocketRoutes())
                .port(4000)
                .stopOnShutdown()
                .start();
        System.out.println("Listening on port " + server.port());
    }
}
