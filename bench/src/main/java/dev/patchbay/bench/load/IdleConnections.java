package dev.patchbay.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a connection costs that does nothing: heap after a collection, and memory of the process. */
final class IdleConnections {

    private static final int WARM_UP = 200;

    private final LoadOptions options;
    private final ServerProcess server;

    IdleConnections(LoadOptions options, ServerProcess server) {
        this.options = options;
        this.server = server;
    }

    String run() throws IOException, InterruptedException {
        close(open(Math.min(WARM_UP, options.connections()))); // classes are loaded, buffers are there
        long heap = server.heapBytes();
        long resident = server.residentBytes();
        List<ClientConnection> connections = open(options.connections());
        double heapEach = (double) (server.heapBytes() - heap) / options.connections();
        double residentEach = (double) (server.residentBytes() - resident) / options.connections();
        close(connections);
        return String.format(
                Locale.ROOT,
                "label=%s path=%s mode=%s connections=%d in-flight=0 heap-bytes=%.0f rss-bytes=%.0f",
                options.label(),
                options.path(),
                options.mode(),
                options.connections(),
                heapEach,
                residentEach);
    }

    private List<ClientConnection> open(int count) throws IOException {
        List<ClientConnection> connections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            connections.add(ClientConnection.open(options));
        }
        return connections;
    }

    private static void close(List<ClientConnection> connections) throws IOException {
        for (ClientConnection connection : connections) {
            connection.close();
        }
    }
}
