package dev.patchbay.bench.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.FrameHandler;

/** A client of Jetty's WebSocket core, which opens connections one way or another. */
record CoreClient(Opening opening, Runnable stop) implements Client {

    /** Opens one. */
    @FunctionalInterface
    interface Opening {
        CompletableFuture<CoreSession> open(FrameHandler handler, URI uri) throws IOException;
    }

    @Override
    public CompletableFuture<CorePeer> open(URI uri, BiConsumer<Peer, String> heard) {
        CorePeer peer = new CorePeer(heard);
        try {
            return opening.open(peer, uri).thenApply(opened -> peer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop.run();
    }
}
