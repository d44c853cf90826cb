package dev.patchbay.dialing;

import dev.patchbay.message.Outbound;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.socket.Connection;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/**
 * A message on its way to the network.
 *
 * @param kind what it is for
 * @param passes runs just before it is handed to a connection, or never
 * @param isOver whether nobody wants it sent any more
 */
record Parcel(Outbound message, MessageKind kind, Runnable passes, BooleanSupplier isOver) {

    /** Hands it to a connection. */
    CompletionStage<Void> through(Connection open) {
        if (isOver.getAsBoolean()) {
            return CompletableFuture.failedStage(new CancellationException("Nobody waits for its answer any more"));
        }
        passes.run();
        return open.send(message);
    }
}
