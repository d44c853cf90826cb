package dev.patchbay.session;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.FragmentedMessage;
import dev.patchbay.socket.MessageDroppedException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The wire of a session that is not open, or no more. */
enum ClosedWire implements Wire {
    INSTANCE;

    @Override
    public CompletionStage<Void> send(Outbound message) {
        return CompletableFuture.failedStage(new MessageDroppedException("the connection is closed"));
    }

    @Override
    public void post(Outbound message) {}

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        return CompletableFuture.failedStage(new MessageDroppedException("the connection is closed"));
    }

    @Override
    public CompletionStage<Void> pong(ByteBuffer payload) {
        return ping(payload);
    }

    @Override
    public FragmentedMessage begin(boolean text) {
        throw new MessageDroppedException("the connection is closed");
    }

    @Override
    public void close(CloseReason reason) {}

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public long queuedBytes() {
        return 0;
    }

    @Override
    public void demand() {}

    @Override
    public void cork() {}

    @Override
    public void uncork() {}
}
