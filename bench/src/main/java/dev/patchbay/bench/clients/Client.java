package dev.patchbay.bench.clients;

import dev.patchbay.client.Opener;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.websocket.core.client.WebSocketCoreClient;

/** A client that is measured. */
interface Client {

    /** One of its connections. */
    interface Peer {

        /** On any thread, without waiting. */
        void send(String text);

        /** Ends it without a closing handshake. */
        void end();
    }

    /**
     * Opens a connection.
     *
     * @param heard is told of every text, on a thread of the client
     */
    CompletableFuture<? extends Peer> open(URI uri, BiConsumer<Peer, String> heard);

    /** Starts one, by its name in the tables. */
    static Client of(String name) {
        return switch (name) {
            case "upgrader" -> {
                Opener opener = Opener.start();
                yield (uri, heard) -> CorePeer.open(heard, peer -> opener.open(uri, peer));
            }
            case "jetty-client" -> {
                WebSocketCoreClient client = new WebSocketCoreClient();
                LifeCycle.start(client);
                yield (uri, heard) -> CorePeer.open(heard, peer -> client.connect(peer, uri));
            }
            case "jdk" -> new JdkClient();
            default -> throw new IllegalArgumentException("Expected upgrader, jetty-client or jdk, got " + name);
        };
    }
}
