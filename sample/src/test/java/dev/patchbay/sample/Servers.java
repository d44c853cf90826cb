package dev.patchbay.sample;

import dev.patchbay.server.SocketServer;

/** Starts the sample in this JVM. */
public final class Servers {

    private Servers() {}

    /** A server at a port, 0 for any. */
    public static SocketServer start(int port) {
        return Main.start(port);
    }
}
