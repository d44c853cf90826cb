package dev.patchbay.bench.load;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What a connection costs that does nothing: heap after a collection, and memory of the process. */
final class IdleConnections {

    private static final int WARM_UPS = 20;
    private static final int WARM_UP = 500;

    private final LoadOptions options;
    private final ServerProcess server;

    IdleConnections(LoadOptions options, ServerProcess server) {
        this.options = options;
        this.server = server;
    }

    String run() throws IOException, InterruptedException {
        warmUp();
        long heap = server.heapBytes();
        long resident = server.residentBytes();
        List<ClientConnection> connections = Crowd.open(options);
        double heapEach = (double) (server.heapBytes() - heap) / options.connections();
        double residentEach = (double) (server.residentBytes() - resident) / options.connections();
        Crowd.close(connections);
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

    /** Small crowds come and go: code is compiled, and what a few connections leave behind is there. */
    private void warmUp() throws IOException, InterruptedException {
        int empty = server.descriptors();
        for (int i = 0; i < WARM_UPS; i++) {
            Crowd.close(Crowd.open(options.with(Math.min(WARM_UP, options.connections()))));
            server.awaitDescriptors(empty);
        }
    }
}
