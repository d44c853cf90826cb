package dev.patchbay.testkit.memory;

import dev.patchbay.message.Outbound;
import dev.patchbay.session.Wire;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.testkit.peer.PeerListener;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The server's end of a connection without a network: what is sent is received at once, one message after the other. */
final class MemoryWire implements Wire {

    private final PeerListener audience;
    private final MemoryPeer peer;
    private final IntConsumer dropped;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Object sending = new Object();
    private volatile @Nullable Thread corked;
    private List<CompletableFuture<Void>> held = List.of();

    /**
     * The other end of a client.
     *
     * @param dropped is told the size of every message that is sent too late
     */
    MemoryWire(PeerListener audience, MemoryPeer peer, IntConsumer dropped) {
        this.audience = audience;
        this.peer = peer;
        this.dropped = dropped;
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        if (!isOpen()) {
            dropped.accept(message.size());
            return late();
        }
        tell(message);
        return written();
    }

    @Override
    public void post(Outbound message) {
        send(message);
    }

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        if (!isOpen()) {
            return late();
        }
        byte[] bytes = bytes(payload);
        synchronized (sending) {
            audience.ping(bytes);
        }
        peer.answerPing(bytes);
        return written();
    }

    /** The server's own answer to a ping. */
    void pong(byte[] payload) {
        synchronized (sending) {
            audience.pong(payload);
        }
    }

    @Override
    public void close(CloseReason reason) {
        if (startClosing()) {
            synchronized (sending) {
                audience.closed(reason);
            }
            peer.answerClose(reason);
        }
    }

    /** From now on nothing is sent; says whether that is new. */
    boolean startClosing() {
        return closing.compareAndSet(false, true);
    }

    @Override
    public boolean isOpen() {
        return !closing.get();
    }

    @Override
    public long queuedBytes() {
        return 0;
    }

    @Override
    public void demand() {
        peer.readOn();
    }

    @Override
    public void cork() {
        corked = Thread.currentThread();
    }

    /** Only now: on a server, what a run of calls sends is not written before the run is over. */
    @Override
    public void uncork() {
        corked = null;
        List<CompletableFuture<Void>> written = held;
        held = List.of();
        written.forEach(stage -> stage.complete(null));
    }

    /** Two threads may send at once, but an audience is told one thing at a time. */
    private void tell(Outbound message) {
        synchronized (sending) {
            if (message instanceof Outbound.Text) {
                audience.text(StandardCharsets.UTF_8.decode(message.payload()).toString());
            } else {
                audience.binary(bytes(message.payload()));
            }
        }
    }

    private CompletionStage<Void> written() {
        if (corked != Thread.currentThread()) {
            return CompletableFuture.completedStage(null);
        }
        CompletableFuture<Void> later = new CompletableFuture<>();
        if (held.isEmpty()) {
            held = new ArrayList<>();
        }
        held.add(later);
        return later;
    }

    private static CompletionStage<Void> late() {
        return CompletableFuture.failedStage(new MessageDroppedException("the connection is closed"));
    }

    private static byte[] bytes(ByteBuffer payload) {
        byte[] bytes = new byte[payload.remaining()];
        payload.duplicate().get(bytes);
        return bytes;
    }
}
