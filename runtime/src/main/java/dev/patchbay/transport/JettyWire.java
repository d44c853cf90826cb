package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.Wire;
import dev.patchbay.socket.BacklogPolicy;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.MessageDroppedException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadPendingException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.OpCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sending half of one WebSocket: messages become frames, within the backlog and the time limits. */
public final class JettyWire implements Wire, ReadEndPoint.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(JettyWire.class);

    private static final Outbound EMPTY = Outbound.binary(new byte[0]);

    private final String connection;
    private final CoreSession core;
    private final FrameOutput output;
    private final SessionSettings settings;
    private final Clock clock;
    private final Backlog backlog;
    private final BooleanSupplier reader;
    private final SendWindow window;
    private final Heartbeat heartbeat;
    private volatile boolean closing;
    private final AtomicBoolean overflowed = new AtomicBoolean();
    private volatile Optional<CloseReason> closedWith = Optional.empty();
    private volatile boolean demanding;
    private volatile boolean peerCloses;
    private volatile long receivedAt;
    private volatile long closingAt;

    JettyWire(
            String connection,
            CoreSession core,
            FrameOutput output,
            Backlog backlog,
            BooleanSupplier reader,
            SessionSettings settings,
            Clock clock,
            FlushRound heldBack) {
        this.connection = connection;
        this.core = core;
        this.output = output;
        this.settings = settings;
        this.clock = clock;
        this.backlog = backlog;
        this.reader = reader;
        this.window = new SendWindow(output, backlog, heldBack);
        this.heartbeat = new Heartbeat(settings.limits().pingInterval(), clock.now());
        this.receivedAt = clock.now();
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        CompletableFuture<Void> written = new CompletableFuture<>();
        send(opCode(message), message, written);
        return written;
    }

    @Override
    public void post(Outbound message) {
        send(opCode(message), message, SendWindow.NOBODY);
    }

    @Override
    public void deliver(Outbound message) {
        int size = message.size();
        if (closing || !backlog.take(size)) {
            refuse(size, SendWindow.NOBODY);
        } else {
            output.sendSoon(opCode(message), message, Callback.NOOP);
        }
    }

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        CompletableFuture<Void> written = new CompletableFuture<>();
        send(OpCode.PING, Outbound.binary(payload), written);
        return written;
    }

    void pong(byte[] payload) {
        send(OpCode.PONG, Outbound.binary(payload), SendWindow.NOBODY);
    }

    @Override
    public void close(CloseReason reason) {
        if (startClosing()) {
            closedWith = Optional.of(reason);
            Runnable close = () -> core.close(reason.code(), reason.reason(), Callback.NOOP);
            output.flush(Callback.from(close, failure -> close.run()));
        }
    }

    @Override
    public boolean isOpen() {
        return !closing && core.isOutputOpen();
    }

    @Override
    public long queuedBytes() {
        return backlog.queued();
    }

    @Override
    public void demand() {
        waits();
        if (!reader.getAsBoolean()) {
            demandOfJetty();
        }
    }

    private void demandOfJetty() {
        try {
            core.demand();
        } catch (ReadPendingException bug) {
            throw bug;
        } catch (IllegalStateException over) { // the inflater's way to say that the connection is failing
            LOG.debug("Nothing more is read from connection {}", connection, over);
        }
    }

    /** Whether messages may come compressed. */
    boolean inflates() {
        return core.isRsv1Used();
    }

    @Override
    public void cork() {
        window.runStarts();
    }

    @Override
    public void uncork() {
        window.runEnds();
    }

    /** Bytes came from the peer, and no more are asked for until {@link #demand()}. */
    void received() {
        demanding = false;
    }

    /** From now on the peer may be idle. */
    void waits() {
        receivedAt = clock.now();
        demanding = true;
    }

    /** Whether a close frame was sent, or has come, or is to be sent next. */
    boolean isClosing() {
        return closing || peerCloses;
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
        backlog.progress();
    }

    /** The peer's close frame came; it is answered behind the calls that wait. */
    void peerCloses() {
        closingAt = clock.now();
        peerCloses = true;
    }

    /** Whether the peer's close frame should have been answered by now. */
    boolean keepsPeerWaiting() {
        return peerCloses && !closing && Clock.isOver(settings.limits().closeTimeout(), clock.now() - closingAt);
    }

    /**
     * From now on nothing is sent but a close frame, and the connection is cut when it has not ended in time.
     *
     * @return whether it was not closing before
     */
    synchronized boolean startClosing() {
        if (closing) {
            return false;
        }
        closingAt = clock.now();
        closing = true;
        return true;
    }

    /** Why this side closes, if it was first to. */
    Optional<CloseReason> closedWith() {
        return closedWith;
    }

    /** Called at every tick of the watchdog. */
    void checkTimes() {
        if (closing) {
            if (Clock.isOver(settings.limits().closeTimeout(), clock.now() - closingAt)) {
                core.abort();
            }
        } else if (Clock.isOver(settings.limits().progressTimeout(), backlog.stuckFor())) {
            giveUp("has taken nothing for " + settings.limits().progressTimeout());
        } else if (demanding && Clock.isOver(settings.limits().idleTimeout(), clock.now() - receivedAt)) {
            close(CloseReason.of(CloseReason.GOING_AWAY));
        } else if (demanding) {
            beat();
        }
    }

    private void beat() {
        switch (heartbeat.at(clock.now(), receivedAt)) {
            case PING -> send(OpCode.PING, EMPTY, SendWindow.NOBODY);
            case GIVE_UP -> close(CloseReason.of(CloseReason.GOING_AWAY));
            case NOTHING -> {}
        }
    }

    private static byte opCode(Outbound message) {
        return message instanceof Outbound.Text ? OpCode.TEXT : OpCode.BINARY;
    }

    private void send(byte opCode, Outbound payload, CompletableFuture<Void> written) {
        if (closing || !window.send(opCode, payload, written)) {
            refuse(payload.size(), written);
        }
    }

    private void refuse(int size, CompletableFuture<Void> written) {
        boolean isFull = !closing;
        settings.observer().dropped(connection, size);
        if (written != SendWindow.NOBODY) {
            written.completeExceptionally(new MessageDroppedException(
                    isFull ? "too much is waiting for a peer that does not read" : "the connection is closed"));
        }
        if (isFull) {
            overflow();
        }
    }

    private void overflow() {
        if (settings.limits().backlogPolicy() == BacklogPolicy.CLOSE) {
            giveUp("does not read what it is sent, and " + backlog.queued() + " bytes wait");
        } else if (overflowed.compareAndSet(false, true)) {
            LOG.warn("The peer of connection {} does not read what it is sent; messages are dropped", connection);
        }
    }

    /** What waits is dropped, so that the close frame need not wait behind it. */
    private void giveUp(String why) {
        if (startClosing()) {
            closedWith = Optional.of(CloseReason.of(CloseReason.TRY_AGAIN_LATER));
            LOG.warn("The peer of connection {} {}; it is closed with 1013", connection, why);
            output.drop();
            core.close(CloseReason.TRY_AGAIN_LATER, "", Callback.NOOP);
        }
    }
}
