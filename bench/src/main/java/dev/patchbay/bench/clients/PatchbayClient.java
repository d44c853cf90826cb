package dev.patchbay.bench.clients;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.connect.Connector;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;

/**
 * Patchbay, with the engine that programs share.
 *
 * @param nonBlocking whether callbacks run on the thread that reads
 */
record PatchbayClient(boolean nonBlocking) implements Client {

    @Override
    public CompletableFuture<PatchbayPeer> open(URI uri, LongAdder heard) {
        Connector<?> connector = nonBlocking
                ? new EchoNonBlockingClient_Connector(heard).port(uri.getPort())
                : new EchoClient_Connector(heard).port(uri.getPort());
        return connector.startAsync().thenApply(PatchbayPeer::new).toCompletableFuture();
    }

    /** Its threads do not keep the process. */
    @Override
    public void close() {}

    /** A connection. */
    record PatchbayPeer(ClientConnection connection) implements Peer {

        @Override
        public void send(String text) {
            var unused = connection.send(text);
        }

        @Override
        public void end() {
            connection.close();
        }
    }
}
