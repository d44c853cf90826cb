package dev.patchbay.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Many connections, opened some at a time. */
final class Crowd {

    /** Fewer than the 50 that wait to be accepted where a server says nothing: one more would try again after a second. */
    private static final int AT_ONCE = 32;

    private static final int BUFFER = 65_536;

    private Crowd() {}

    /** Connects them all, and sends each one's first message where there is one; returns when all are answered. */
    static List<ClientConnection> open(LoadOptions options) throws IOException {
        ByteBuffer in = ByteBuffer.allocateDirect(BUFFER);
        List<ClientConnection> all = new ArrayList<>(options.connections());
        for (int from = 0; from < options.connections(); from = all.size()) {
            int to = Math.min(from + AT_ONCE, options.connections());
            for (int i = from; i < to; i++) {
                all.add(ClientConnection.connect(options, in));
            }
            for (ClientConnection connection : all.subList(from, to)) {
                connection.awaitHandshake();
            }
            if (!options.first().isEmpty()) {
                sayFirst(options.first(), all, from);
            }
        }
        return all;
    }

    static void close(List<ClientConnection> connections) throws IOException {
        for (ClientConnection connection : connections) {
            connection.close();
        }
    }

    private static void sayFirst(String first, List<ClientConnection> all, int from) throws IOException {
        for (int i = from; i < all.size(); i++) {
            String message = first.replace("{n}", Integer.toString(i));
            all.get(i).write(ByteBuffer.wrap(Frames.text(message)));
        }
        for (ClientConnection connection : all.subList(from, all.size())) {
            connection.awaitMessage();
        }
    }
}
