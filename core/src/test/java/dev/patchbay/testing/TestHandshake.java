package dev.patchbay.testing;

import dev.patchbay.socket.Handshake;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A handshake of which nothing is looked at but its path. */
public final class TestHandshake {

    private TestHandshake() {}

    public static Handshake at(String path) {
        return new Handshake(
                path,
                path,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new InetSocketAddress(0),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
