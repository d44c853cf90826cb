package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import dev.patchbay.session.SentStage;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.Wire;
import dev.patchbay.socket.CloseReason;
import java.nio.ByteBuffer;
import java.nio.channels.ReadPendingException;
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
    private final Overflow overflow;
    private final BooleanSupplier readOn;
    private final SendWindow window;
    private final Silence silence;
    private final Closing closing;

    JettyWire(
            String connection,
            CoreSession core,
            Ways ways,
            Backlog backlog,
            SessionSettings settings,
            Watchdog watchdog) {
        this.connection = connection;
        this.core = core;
        this.readOn = ways.readOn();
        this.output = ways.output();
        this.backlog = backlog;
        this.settings = settings;
        this.silence = new Silence(watchdog, settings.limits());
        this.closing = new Closing(watchdog, settings.limits().closeTimeout());
        this.window = new SendWindow(output, backlog, watchdog.patience(), closing::isStarted, watchdog.heldBack());
        this.overflow = new Overflow(connection, core, output, backlog, closing, settings);
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        SentStage written = new SentStage(settings.workers());
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
        if (!closing.isStarted() && (backlog.take(size) || window.makesRoom(size) || overflow.replacesOldest(size))) {
            output.sendSoon(opCode(message), message, Callback.NOOP);
        } else {
            overflow.refuse(size, SendWindow.NOBODY);
        }
    }

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        SentStage written = new SentStage(settings.workers());
        send(OpCode.PING, Outbound.binary(payload), written);
        return written;
    }

    void pong(byte[] payload) {
        send(OpCode.PONG, Outbound.binary(payload), SendWindow.NOBODY);
    }

    @Override
    public void close(CloseReason reason) {
        if (closing.start(reason)) {
            backlog.wake();
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
    public void flush() {
        window.runFlushes();
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

    /** Called at every tick of the watchdog. */
    void checkTimes() {
        if (closing.isTooLong()) {
            core.abort();
        } else if (closing.isStarted()) {
            return;
        } else if (Clock.isOver(settings.limits().progressTimeout(), backlog.stuckFor())) {
            overflow.giveUp(
                    "progress",
                    "its peer has taken nothing of what waits for "
                            + settings.limits().progressTimeout());
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

    private void send(byte opCode, Outbound payload, SentStage written) {
        int size = payload.size();
        if (closing.isStarted()) {
            overflow.refuse(size, written);
        } else if (!window.send(opCode, payload, written)) {
            if (overflow.replacesOldest(size)) {
                window.pass(opCode, payload, written);
            } else {
                overflow.refuse(size, written);
            }
        }
    }
}
