package dev.patchbay.conformance.peers;

import dev.patchbay.conformance.ListeningProcess;
import java.io.IOException;

/**
 * A server of somebody else's, running.
 *
 * @param tlsPort where it speaks TLS, besides its process's port
 */
record PeerProcess(ListeningProcess process, int tlsPort) implements AutoCloseable {

    String url(String path) {
        return "ws://localhost:" + process.port() + path;
    }

    String tlsUrl(String path) {
        return "wss://localhost:" + tlsPort + path;
    }

    /** The same once more, at the same ports; this one is over. */
    PeerProcess again() throws IOException {
        return new PeerProcess(process.again(), tlsPort);
    }

    /** Kills it. */
    @Override
    public void close() {
        process.close();
    }
}
