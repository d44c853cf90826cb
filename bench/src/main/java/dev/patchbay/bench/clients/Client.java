package dev.patchbay.bench.clients;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;

/** A client that is measured, written as its users would. */
interface Client extends AutoCloseable {

    /** One of its connections. */
    interface Peer {

        /** On any thread, without waiting. */
        void send(String text);

        /** Ends it, without waiting. */
        void end();
    }

    /**
     * Opens a connection, which sends back every text that it hears.
     *
     * @param uri of this machine: {@code /echo-nb} at a port
     * @param heard counts them
     */
    CompletableFuture<? extends Peer> open(URI uri, LongAdder heard);

    /** Ends its threads, and what is open. */
    @Override
    void close();

    /** Starts one, by its name in the tables. */
    static Client of(String name) {
        return switch (name) {
            case "patchbay" -> new PatchbayClient(true);
            case "patchbay-workers" -> new PatchbayClient(false);
            case "channels" -> new ChannelPeerClient();
            case "netty" -> new NettyClient();
            case "okhttp" -> new OkClient();
            case "jdk" -> new JdkClient();
            default ->
                throw new IllegalArgumentException(
                        "Expected patchbay, patchbay-workers, channels, netty, okhttp or jdk, got " + name);
        };
    }
}
