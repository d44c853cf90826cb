package dev.patchbay.testing;

import dev.patchbay.socket.Handshake;

/** A handshake of which nothing is looked at but its path. */
public final class TestHandshake {

    private TestHandshake() {}

    public static Handshake at(String path) {
        return Handshake.builder(path, path).build();
    }
}
