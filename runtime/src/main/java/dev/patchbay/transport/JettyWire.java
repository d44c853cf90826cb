package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.Wire;
import dev.patchbay.socket.BacklogPolicy;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.MessageDroppedException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadPendingException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.OpCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sending half of one WebSocket: messages become frames, within the backlog and the time limits. */
public final class JettyWire implements Wire, SocketListener {

    private static final Logger LOG = LoggerFactory.getLogger(JettyWire.class);

    private static final Outbound EMPTY = Outbound.binary(new byte[0]);

    private final String connection;
    private final CoreSession core;
    private final FrameOutput output;
    private final SessionSettings settings;
    private final Backlog backlog;
    private final BooleanSupplier readOn;
    private final SendWindow window;
    private final Silence silence;
    private final Closing closing;
    private volatile boolean begun;

    JettyWire(
            String connection,
            CoreSession core,
            Ways ways,
            Backlog backlog,
            SessionSettings settings,
            Clock clock,
            FlushRound heldBack) {
        this.connection = connection;
        this.core = core;
        this.readOn = ways.readOn();
        this.output = ways.output();
        this.backlog = backlog;
        this.settings = settings;
        this.window = new SendWindow(output, backlog, heldBack);
        this.silence = new Silence(clock, settings.limits());
        this.closing = new Closing(clock, settings.limits().closeTimeout());
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
        if (closing.isStarted() || !backlog.take(size)) {
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
        if (closing.start(reason)) {
            Runnable close = () -> core.close(reason.code(), reason.reason(), Callback.NOOP);
            output.flush(Callback.from(close, failure -> close.run()));
        }
    }

    @Override
    public boolean isOpen() {
        return !closing.isStarted() && core.isOutputOpen();
    }

    @Override
    public long queuedBytes() {
        return backlog.queued();
    }

    @Override
    public void demand() {
        silence.begins();
        if (!readOn.getAsBoolean()) {
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

    /** The time in which the peer sends nothing. */
    Silence silence() {
        return silence;
    }

    /** The closing handshake. */
    Closing closing() {
        return closing;
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

    /** The connection is open, as Jetty sees it, too. */
    void begins() {
        begun = true;
    }

    /** Called at every tick of the watchdog. */
    void checkTimes() {
        if (begun && !core.isOutputOpen()) {
            closing.start(); // Jetty has found a mistake of the peer's, and closes by itself
        }
        if (closing.isTooLong()) {
            core.abort();
        } else if (closing.isStarted()) {
            return;
        } else if (Clock.isOver(settings.limits().progressTimeout(), backlog.stuckFor())) {
            giveUp("has taken nothing for " + settings.limits().progressTimeout());
        } else if (silence.isTooLong()) {
            close(CloseReason.of(CloseReason.GOING_AWAY));
        } else {
            beat();
        }
    }

    private void beat() {
        switch (silence.due()) {
            case PING -> send(OpCode.PING, EMPTY, SendWindow.NOBODY);
            case GIVE_UP -> close(CloseReason.of(CloseReason.GOING_AWAY));
            case NOTHING -> {}
        }
    }

    private static byte opCode(Outbound message) {
        return message instanceof Outbound.Text ? OpCode.TEXT : OpCode.BINARY;
    }

    private void send(byte opCode, Outbound payload, CompletableFuture<Void> written) {
        if (closing.isStarted() || !window.send(opCode, payload, written)) {
            refuse(payload.size(), written);
        }
    }

    private void refuse(int size, CompletableFuture<Void> written) {
        boolean isFull = !closing.isStarted();
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
        } else if (backlog.overflows()) {
            LOG.warn("The peer of connection {} does not read what it is sent; messages are dropped", connection);
        }
    }

    /** What waits is dropped, so that the close frame need not wait behind it. */
    private void giveUp(String why) {
        if (closing.start(CloseReason.of(CloseReason.TRY_AGAIN_LATER))) {
            LOG.warn("The peer of connection {} {}; it is closed with 1013", connection, why);
            output.drop();
            core.close(CloseReason.TRY_AGAIN_LATER, "", Callback.NOOP);
        }
    }
}
