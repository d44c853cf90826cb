package dev.patchbay.sample;

import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.SocketServer;

/** Starts the sample; the first argument is the port, 8080 unless said. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        int port = args.length == 0 ? 8080 : Integer.parseInt(args[0]);
        SocketServer server = start(port);
        System.out.println("Open http://localhost:" + server.port() + "/ in a browser. Stop with Ctrl-C.");
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    }

    static SocketServer start(int port) {
        PubSub pubSub = PubSub.local();
        return SocketServer.builder(new SocketRoutes(pubSub))
                .pubSub(pubSub)
                .handler(new Page())
                .port(port)
                .start();
    }
}
