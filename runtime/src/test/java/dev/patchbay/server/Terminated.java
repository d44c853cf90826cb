package dev.patchbay.server;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.util.List;

/** A program of its own, which others end. It says its port, and the close codes of its connections. */
final class Terminated {

    private Terminated() {}

    public static void main(String[] arguments) {
        List<String> options = List.of(arguments);
        TestSocket socket = TestSocket.create()
                .blockingLifecycle()
                .onText((text, connection) -> {
                    if (text.equals("exit")) {
                        System.exit(3);
                    }
                    return Answer.text(text);
                })
                .onClose((reason, connection) -> System.out.println("closed " + reason.code()));
        SocketServerBuilder builder = SocketServer.builder(TestServer.table(new Route("/ws", socket)))
                .host("localhost")
                .port(0);
        if (options.contains("hook")) {
            builder.stopOnShutdown();
        }
        if (options.contains("stopTimeout")) {
            builder.stopTimeout(Duration.ofSeconds(3));
        }
        SocketServer server = builder.start();
        if (options.contains("twice")) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopTwice(server)));
        }
        System.out.println(server.port());
    }

    private static void stopTwice(SocketServer server) {
        try {
            server.stop();
            server.stop();
            System.out.println("stopped twice");
        } catch (RuntimeException e) {
            System.out.println("failed " + e);
        }
    }
}
