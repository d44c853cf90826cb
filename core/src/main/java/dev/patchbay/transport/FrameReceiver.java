package dev.patchbay.transport;

import dev.patchbay.attendance.Attendee;
import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.message.Inbound;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.SocketSession;
import dev.patchbay.session.Undecodable;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.ConnectionInfo;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.exception.BadPayloadException;
import org.eclipse.jetty.websocket.core.exception.CloseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The receiving half of one WebSocket: Jetty's frames become messages, and go to the session. */
public final class FrameReceiver implements FrameHandler, Receiver, Attendee {

    private static final Logger LOG = LoggerFactory.getLogger(FrameReceiver.class);

    private final SocketSession session;
    private final SessionSettings settings;
    private final Premises premises;
    private final Runnable gone;
    private final DataFrames data;
    private final Patience patience;
    private final Portion portion = new Portion();
    private volatile @Nullable JettyWire wire;

    /**
     * For a connection whose handshake is about to succeed.
     *
     * @param session is opened with the connection
     * @param settings its bounds
     * @param premises where it is
     * @param gone runs when the connection has ended, whatever its handlers still do, and before the peer's close frame is
     *     answered; more than once
     */
    public FrameReceiver(SocketSession session, SessionSettings settings, Premises premises, Runnable gone) {
        this.session = session;
        this.settings = settings;
        this.premises = premises;
        this.gone = gone;
        this.data = new DataFrames(session, settings.limits().messageSize());
        this.patience = new Patience(settings.limits(), settings.time());
    }

    @Override
    public void drain(CloseReason reason) {
        session.closeAfterCalls(reason);
    }

    @Override
    public ConnectionInfo info() {
        return session.info();
    }

    @Override
    public void checkTimes() {
        JettyWire open = wire;
        if (open != null) {
            open.closing().hurry(session::stopWaiting);
            if (patience.isOver(open.silence())) {
                Complaints.quietly(() ->
                        LOG.debug("Connection {} is closed with 1008: {}", session.id(), ImpatientException.PART));
                open.close(new CloseReason(CloseReason.POLICY_VIOLATION, ImpatientException.PART));
            }
            open.checkTimes(session::heartbeat);
        }
    }

    @Override
    public void cut() {
        open().cut();
    }

    @Override
    public void onOpen(CoreSession core, Callback callback) {
        core.setIdleTimeout(Duration.ZERO); // the attendance's business
        core.setAutoFragment(true); // brings a large frame in pieces,
        core.setMaxFrameSize(0); // so that its size is counted as it comes and it is never held as a whole
        Backlog backlog = new Backlog(settings.limits().backlog(), settings.time(), this::lost);
        Ways ways = premises.guide().of(core, this, backlog);
        Demand demand = new Demand(session.id(), core, ways, portion);
        JettyWire opened = new JettyWire(session.id(), core, ways.output(), demand, backlog, settings, premises);
        wire = opened;
        premises.attendance().add(this);
        ways.listen().accept(opened);
        callback.succeeded();
        opened.begins();
        session.open(opened);
        premises.attendance().closing().ifPresent(this::drain); // it began after the others were closed
        opened.demand();
    }

    private void lost(long bytes) {
        settings.observer().dropped(session.id(), (int) Math.min(bytes, Integer.MAX_VALUE));
    }

    @Override
    public void onFrame(Frame frame, Callback callback) {
        JettyWire open = open();
        open.silence().ends();
        portion.brings(frame.getPayloadLength());
        try {
            patience.count(frame, open.silence());
            receive(frame, callback, open);
        } catch (CloseException badPeer) {
            Complaints.quietly(() -> LOG.debug("Connection {} is closed: {}", session.id(), badPeer.getMessage()));
            callback.failed(new CloseException(badPeer.getStatusCode(), told(badPeer)));
        } catch (RuntimeException | Error bug) {
            failed(bug, open);
        }
    }

    private void receive(Frame frame, Callback callback, JettyWire open) {
        switch (frame.getOpCode()) {
            case OpCode.CLOSE -> receiveClose(frame, new CloseAnswer(callback, open.closing(), gone));
            case OpCode.PING -> {
                checkInflater(open);
                byte[] payload = MessageAssembler.copy(frame.getPayload());
                open.pong(payload);
                callback.succeeded();
                readOn(!open.isOpen() || session.receivePing(ByteBuffer.wrap(payload)), open);
            }
            case OpCode.PONG -> {
                checkInflater(open);
                ByteBuffer payload = ByteBuffer.wrap(MessageAssembler.copy(frame.getPayload()));
                callback.succeeded();
                readOn(!open.isOpen() || session.receivePong(payload), open);
            }
            default -> readOn(data.receive(frame, callback, open), open);
        }
    }

    @Override
    public boolean isBetweenMessages() {
        JettyWire open = wire;
        return open != null && open.isOpen() && !open.closing().isUnderWay() && !data.isWithin();
    }

    @Override
    public void stopsWaiting() {
        open().silence().ends();
    }

    @Override
    public void waits() {
        open().silence().begins();
    }

    @Override
    public boolean takes(int size) {
        return size <= settings.limits().messageSize() && patience.takesMessage();
    }

    @Override
    public Portion portion() {
        return portion;
    }

    @Override
    public boolean wantsStrings() {
        return session.wantsStrings();
    }

    @Override
    public boolean receive(Inbound message) {
        try {
            return open().closing().isUnderWay() || session.receive(message);
        } catch (RuntimeException | Error bug) {
            failed(bug, open());
            return true;
        }
    }

    /** A peer is told what it can do better, but where Phoenix says nothing. What Jetty says may name its classes. */
    private String told(CloseException badPeer) {
        if (badPeer instanceof BadPayloadException) {
            Undecodable.tell(settings, session.id(), Undecodable.NO_UTF8);
            return Undecodable.NO_UTF8;
        }
        return badPeer instanceof ImpatientException ? Objects.toString(badPeer.getMessage(), "") : "";
    }

    private void failed(Throwable bug, JettyWire open) {
        open.close(CloseReason.of(CloseReason.INTERNAL_ERROR));
        Complaints.quietly(() -> LOG.error("Receiving on connection {} failed", session.id(), LoggedFailure.of(bug)));
    }

    private JettyWire open() {
        JettyWire open = wire;
        if (open == null) {
            throw new IllegalStateException("A frame came before the connection was open");
        }
        return open;
    }

    /** Jetty's inflater (12.1.12) begins anew at a control frame, and would make something else of the rest. */
    private void checkInflater(JettyWire open) {
        if (open.inflates() && data.isWithin()) {
            throw new CloseException(
                    CloseReason.INTERNAL_ERROR, "With compression, no ping or pong can be read within a message");
        }
    }

    private static void readOn(boolean wanted, JettyWire open) {
        if (wanted) {
            open.demand();
        }
    }

    private void receiveClose(Frame frame, CloseAnswer answer) {
        CloseStatus status = CloseStatus.getCloseStatus(frame);
        boolean isAnswer = open().closing().isStarted();
        open().closing().peerCloses(status == null ? CloseStatus.NO_CODE_STATUS : status, answer);
        session.receiveClose(answer::give);
        if (isAnswer) {
            answer.give(); // to our own close frame, behind which nothing is sent anyway
        }
    }

    @Override
    public void onError(Throwable cause, Callback callback) {
        Complaints.quietly(() -> LOG.debug("Connection {} failed", session.id(), cause));
        callback.succeeded();
    }

    @Override
    public void onClosed(CloseStatus status, Callback callback) {
        gone.run();
        JettyWire open = wire;
        if (open != null && premises.attendance().remove(this)) {
            open.ended();
            session.closed(open.closing().reason(status), premises.attendance()::handled);
        }
        callback.succeeded();
    }
}
