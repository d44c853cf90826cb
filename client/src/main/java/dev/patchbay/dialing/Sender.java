package dev.patchbay.dialing;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Opened;
import dev.patchbay.client.Request;
import dev.patchbay.message.Outbound;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.rate.RateCounts;
import dev.patchbay.socket.FragmentedMessage;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;

/** That half of a client's connection through which messages go out. */
abstract class Sender implements ClientConnection {

    abstract Outgoing outgoing();

    abstract Callee callee();

    @Override
    public boolean isOpen() {
        return outgoing().open().isPresent();
    }

    @Override
    public Opened opened() {
        return outgoing()
                .current()
                .how()
                .orElseThrow(() -> new IllegalStateException("The connection " + name() + " was never open"));
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        return send(message, MessageKind.OTHER);
    }

    @Override
    public CompletionStage<Void> send(Outbound message, MessageKind kind) {
        return outgoing().send(message, kind);
    }

    @Override
    public RateCounts rateCounts() {
        return outgoing().rateCounts();
    }

    @Override
    public <T> CompletionStage<T> request(Request<T> request) {
        if (callee().calls().streamsText()) {
            throw new IllegalStateException("A client that takes its text as a Reader hears no answers");
        }
        return outgoing().ask(request);
    }

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        return outgoing().through(open -> open.ping(payload));
    }

    @Override
    public CompletionStage<Void> pong(ByteBuffer payload) {
        return outgoing().through(open -> open.pong(payload));
    }

    @Override
    public FragmentedMessage beginText() {
        return outgoing().begin(true);
    }

    @Override
    public FragmentedMessage beginBinary() {
        return outgoing().begin(false);
    }
}
