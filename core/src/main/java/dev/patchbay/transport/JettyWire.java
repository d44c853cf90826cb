package dev.patchbay.transport;

import dev.patchbay.log.Complaints;
import dev.patchbay.message.Outbound;
import dev.patchbay.session.SentStage;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.Wire;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.FragmentedMessage;
import dev.patchbay.time.Time;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.OpCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sending half of one WebSocket: messages become frames, within the backlog and the time limits. */
public final class JettyWire implements Wire, SocketListener {

    private static final Logger LOG = LoggerFactory.getLogger(JettyWire.class);
    private static final byte[] NOTHING = {};
    private static final Outbound EMPTY = Outbound.binary(NOTHING);

    private final String connection;
    private final CoreSession core;
    private final FrameOutput output;
    private final SessionSettings settings;
    private final Backlog backlog;
    private final Overflow overflow;
    private final Demand demand;
    private final SendWindow window;
    private final Silence silence;
    private final Closing closing;
    private volatile boolean begun;

    JettyWire(
            String connection,
            CoreSession core,
            FrameOutput output,
            Demand demand,
            Backlog backlog,
            SessionSettings settings,
            Premises premises) {
        this.connection = connection;
        this.core = core;
        this.output = output;
        this.demand = demand;
        this.backlog = backlog;
        this.settings = settings;
        this.silence = new Silence(settings.time(), settings.limits());
        this.closing = new Closing(settings.time(), settings.limits().closeTimeout());
        this.window =
                new SendWindow(output, backlog, premises.waitingHandlers(), closing::isStarted, premises.heldBack());
        this.overflow = new Overflow(connection, new JettyPeer(core, output, backlog, closing), backlog, settings);
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
        return sendControl(OpCode.PING, payload);
    }

    @Override
    public CompletionStage<Void> pong(ByteBuffer payload) {
        return sendControl(OpCode.PONG, payload);
    }

    private CompletionStage<Void> sendControl(byte opCode, ByteBuffer payload) {
        SentStage written = new SentStage(settings.workers());
        send(opCode, Outbound.binary(payload), written);
        return written;
    }

    @Override
    public FragmentedMessage begin(boolean text) {
        output.partsBegin();
        return new PartedMessage(new PartedMessage.Network(output, backlog, closing, overflow, settings), text);
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
        demand.more();
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
        demand.turnBegins();
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

    /** Called at every tick; where there is a heartbeat, it is sent in place of a ping. */
    void checkTimes(Supplier<Optional<Outbound>> heartbeat) {
        if (begun && !core.isOutputOpen()) {
            closing.start(); // Jetty has found a mistake of the peer's, and closes by itself
        }
        if (closing.isTooLong()) {
            core.abort();
        } else if (closing.isStarted()) {
            return;
        } else if (Time.isOver(settings.limits().progressTimeout(), backlog.stuckFor())) {
            overflow.giveUp(
                    "progress",
                    "its peer has taken nothing of what waits for "
                            + settings.limits().progressTimeout());
        } else if (backlog.queued() > 0) {
            silence.excuse(); // its pong would have to come behind what it has not read yet
        } else if (silence.isTooLong()) {
            goneSilent("nothing came for " + settings.limits().idleTimeout());
        } else {
            beat(heartbeat);
            if (silence.isProbeDue()) {
                pong(NOTHING);
            }
        }
    }

    private void beat(Supplier<Optional<Outbound>> heartbeat) {
        switch (silence.due()) {
            case PING -> heartbeat.get().ifPresentOrElse(this::post, () -> send(OpCode.PING, EMPTY, SendWindow.NOBODY));
            case GIVE_UP -> goneSilent("no answer to a ping");
            case NOTHING -> {}
        }
    }

    private void goneSilent(String why) {
        Complaints.quietly(() -> LOG.debug("Connection {} is closed with 1001: {}", connection, why));
        close(new CloseReason(CloseReason.GOING_AWAY, why));
    }

    /** It has ended: what still waits is lost. */
    void ended() {
        output.drop();
    }

    /** Nobody waits for its end any more. */
    void cut() {
        core.abort();
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
