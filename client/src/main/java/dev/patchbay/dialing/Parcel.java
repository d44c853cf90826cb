package dev.patchbay.dialing;

import dev.patchbay.message.Outbound;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.socket.Connection;
import java.util.concurrent.CompletionStage;

/**
 * A message on its way to the network.
 *
 * @param kind what it is for
 * @param passes runs just before it is handed to a connection, or never
 */
record Parcel(Outbound message, MessageKind kind, Runnable passes) {

    /** Hands it to a connection. */
    CompletionStage<Void> through(Connection open) {
        passes.run();
        return open.send(message);
    }
}
