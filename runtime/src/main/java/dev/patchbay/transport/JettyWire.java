package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.socket.SessionSettings;
import dev.patchbay.socket.Wire;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sending half of one WebSocket: messages become frames, within the backlog and the time limits. */
public final class JettyWire implements Wire, ReadEndPoint.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(JettyWire.class);

    private final String connection;
    private final CoreSession core;
    private final SessionSettings settings;
    private final Clock clock;
    private final SendWindow window;
    private final AtomicBoolean closing = new AtomicBoolean();
    private volatile boolean demanding;
    private volatile boolean peerCloses;
    private volatile long receivedAt;
    private volatile long closingAt;

    JettyWire(String connection, CoreSession core, SessionSettings settings, Clock clock) {
        this.connection = connection;
        this.core = core;
        this.settings = settings;
        this.clock = clock;
        this.window = new SendWindow(core, settings.limits().backlog(), clock);
        this.receivedAt = clock.now();
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        CompletableFuture<Void> written = new CompletableFuture<>();
        send(frame(message), written);
        return written;
    }

    @Override
    public void post(Outbound message) {
        send(frame(message), SendWindow.NOBODY);
    }

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        CompletableFuture<Void> written = new CompletableFuture<>();
        send(new Frame(OpCode.PING, payload), written);
        return written;
    }

    void pong(byte[] payload) {
        send(new Frame(OpCode.PONG, ByteBuffer.wrap(payload)), SendWindow.NOBODY);
    }

    @Override
    public void close(CloseReason reason) {
        if (startClosing()) {
            Runnable close = () -> core.close(reason.code(), reason.reason(), Callback.NOOP);
            core.flush(Callback.from(close, failure -> close.run()));
        }
    }

    @Override
    public boolean isOpen() {
        return !closing.get() && core.isOutputOpen();
    }

    @Override
    public long queuedBytes() {
        return window.queued();
    }

    @Override
    public void demand() {
        receivedAt = clock.now();
        demanding = true;
        core.demand();
    }

    @Override
    public void cork() {
        window.running().hold();
    }

    @Override
    public void uncork() {
        window.running().release();
    }

    /** Bytes came from the peer, and no more are asked for until {@link #demand()}. */
    void received() {
        demanding = false;
    }

    @Override
    public void readStarts() {
        window.reading().hold();
    }

    @Override
    public void readEnds() {
        window.reading().release();
    }

    @Override
    public void wroteSome() {
        window.progress();
    }

    /** The peer's close frame came; it is answered behind the calls that wait. */
    void peerCloses() {
        closingAt = clock.now();
        peerCloses = true;
    }

    /** Whether the peer's close frame should have been answered by now. */
    boolean keepsPeerWaiting() {
        return peerCloses && !closing.get() && isOver(settings.limits().closeTimeout(), clock.now() - closingAt);
    }

    /**
     * From now on nothing is sent but a close frame, and the connection is cut when it has not ended in time.
     *
     * @return whether it was not closing before
     */
    boolean startClosing() {
        if (closing.get()) {
            return false;
        }
        closingAt = clock.now();
        return closing.compareAndSet(false, true);
    }

    /** Called at every tick of the watchdog. */
    void checkTimes() {
        if (closing.get()) {
            if (isOver(settings.limits().closeTimeout(), clock.now() - closingAt)) {
                core.abort();
            }
        } else if (isOver(settings.limits().progressTimeout(), window.stuckFor())) {
            overflow("has taken nothing for " + settings.limits().progressTimeout());
        } else if (demanding && isOver(settings.limits().idleTimeout(), clock.now() - receivedAt)) {
            close(CloseReason.of(CloseReason.GOING_AWAY));
        }
    }

    private static boolean isOver(Duration limit, long nanos) {
        return nanos > TimeUnit.NANOSECONDS.convert(limit); // which knows for ever, too
    }

    private static Frame frame(Outbound message) {
        byte opCode = message instanceof Outbound.Text ? OpCode.TEXT : OpCode.BINARY;
        return new Frame(opCode, message.payload());
    }

    private void send(Frame frame, CompletableFuture<Void> written) {
        int size = frame.getPayloadLength();
        if (!isOpen()) {
            drop(size, "the connection is closed", written);
        } else if (!window.send(frame, written)) {
            drop(size, "too much is waiting for a peer that does not read", written);
            overflow("does not read what it is sent, and " + window.queued() + " bytes wait");
        }
    }

    private void drop(int size, String why, CompletableFuture<Void> written) {
        settings.observer().dropped(connection, size);
        if (written != SendWindow.NOBODY) {
            written.completeExceptionally(new MessageDroppedException(why));
        }
    }

    /** What waits is dropped, so that the close frame need not wait behind it. */
    private void overflow(String why) {
        if (startClosing()) {
            LOG.warn("The peer of connection {} {}; it is closed with 1013", connection, why);
            core.close(CloseReason.TRY_AGAIN_LATER, "", Callback.NOOP);
        }
    }
}
