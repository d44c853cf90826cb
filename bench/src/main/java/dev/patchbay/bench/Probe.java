package dev.patchbay.bench;

import com.sun.net.httpserver.HttpServer;
import dev.patchbay.bench.process.Memory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Tells the load generator what only the server's own process knows, when asked; otherwise it does nothing. */
final class Probe {

    private Probe() {}

    /**
     * Answers {@code GET /} with process id, bytes allocated so far by the threads that live, and with {@code /?gc} bytes of
     * heap in use after a full collection, as three numbers.
     */
    static void open(int port) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        http.createContext("/", exchange -> {
            boolean collect = "gc".equals(exchange.getRequestURI().getQuery());
            byte[] answer = (ProcessHandle.current().pid() + " " + Memory.allocated() + " "
                            + (collect ? Memory.heapAfterCollection() : 0))
                    .getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        http.start();
    }
}
