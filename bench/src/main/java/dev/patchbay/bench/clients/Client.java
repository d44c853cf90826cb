package dev.patchbay.bench.clients;

import dev.patchbay.dialing.Opener;
import dev.patchbay.network.Addresses;
import dev.patchbay.network.Network;
import dev.patchbay.time.Time;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.websocket.core.client.WebSocketCoreClient;

/** A client that is measured. */
interface Client extends AutoCloseable {

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

    /** Ends its threads, and what is open. */
    @Override
    void close();

    /** Starts one, by its name in the tables. */
    static Client of(String name) {
        return switch (name) {
            case "upgrader" -> {
                Opener opener = Opener.start(
                        new Network.Surroundings(ForkJoinPool.commonPool(), Time.SYSTEM, Addresses.SYSTEM));
                yield new CoreClient((peer, uri) -> opener.open(Opener.Ask.of(uri, at -> peer)), opener::close);
            }
            case "jetty-client" -> {
                WebSocketCoreClient client = new WebSocketCoreClient();
                LifeCycle.start(client);
                yield new CoreClient(client::connect, () -> LifeCycle.stop(client));
            }
            case "jdk" -> new JdkClient();
            default -> throw new IllegalArgumentException("Expected upgrader, jetty-client or jdk, got " + name);
        };
    }
}
