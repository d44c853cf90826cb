package ${package};

import dev.patchbay.server.SocketServer;

/** Starts the server: {@code mvn compile exec:java}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        SocketServer server = SocketServer.builder(new SocketRoutes())
                .handler(new Page())
                .port(8080)
                .stopOnShutdown()
                .start();
        System.out.println("Listening. Open http://localhost:" + server.port() + "/ in two tabs; stop with Ctrl-C.");
    }
}
