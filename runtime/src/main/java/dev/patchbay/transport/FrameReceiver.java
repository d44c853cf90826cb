package dev.patchbay.transport;

import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.SessionSettings;
import dev.patchbay.socket.SocketSession;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;
import org.eclipse.jetty.websocket.core.exception.CloseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The receiving half of one WebSocket: Jetty's frames become messages, and go to the session. */
public final class FrameReceiver implements FrameHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FrameReceiver.class);

    private final SocketSession session;
    private final SessionSettings settings;
    private final Watchdog watchdog;
    private final MessageAssembler assembler;
    private volatile @Nullable JettyWire wire;

    /**
     * For a connection whose handshake is about to succeed.
     *
     * @param session is opened with the connection
     * @param settings its bounds
     * @param watchdog looks after its times
     */
    public FrameReceiver(SocketSession session, SessionSettings settings, Watchdog watchdog) {
        this.session = session;
        this.settings = settings;
        this.watchdog = watchdog;
        this.assembler = new MessageAssembler(settings.limits().messageSize());
    }

    /** Lets the calls that wait have their turn, and closes then. */
    public void drain(CloseReason reason) {
        session.closeAfterCalls(reason);
    }

    /** Called at every tick of the watchdog. */
    void checkTimes() {
        JettyWire open = wire;
        if (open != null) {
            if (open.keepsPeerWaiting()) {
                session.stopWaiting();
            }
            open.checkTimes();
        }
    }

    @Override
    public void onOpen(CoreSession core, Callback callback) {
        core.setIdleTimeout(Duration.ZERO); // the watchdog's business
        core.setAutoFragment(true); // brings a large frame in pieces,
        core.setMaxFrameSize(0); // so that its size is counted as it comes and it is never held as a whole
        JettyWire opened = new JettyWire(session.id(), core, settings, watchdog);
        wire = opened;
        watchdog.add(this);
        if (core instanceof WebSocketCoreSession jetty
                && jetty.getConnection().getEndPoint() instanceof ReadEndPoint endPoint) {
            endPoint.listen(opened);
        }
        callback.succeeded();
        session.open(opened);
        watchdog.draining().ifPresent(this::drain); // it began after the others were closed
        opened.demand();
    }

    @Override
    public void onFrame(Frame frame, Callback callback) {
        JettyWire open = wire;
        if (open == null) {
            throw new IllegalStateException("A frame came before the connection was open");
        }
        open.received();
        try {
            receive(frame, callback, open);
        } catch (CloseException badPeer) {
            callback.failed(badPeer);
        } catch (RuntimeException bug) {
            LOG.error("Receiving on connection {} failed", session.id(), bug);
            open.close(CloseReason.of(CloseReason.INTERNAL_ERROR));
        }
    }

    private void receive(Frame frame, Callback callback, JettyWire open) {
        switch (frame.getOpCode()) {
            case OpCode.CLOSE -> {
                open.peerCloses();
                session.receiveClose(() -> answerClose(callback, open));
            }
            case OpCode.PING -> {
                open.pong(bytes(frame.getPayload()));
                callback.succeeded();
                open.demand();
            }
            case OpCode.PONG -> {
                callback.succeeded();
                open.demand();
            }
            default -> {
                Optional<Inbound> message = assembler.accept(frame);
                callback.succeeded();
                if (message.isEmpty() || !open.isOpen() || session.receive(message.get())) {
                    open.demand();
                }
            }
        }
    }

    /** Jetty answers the peer's close frame when its callback is done. */
    private static void answerClose(Callback callback, JettyWire open) {
        open.startClosing();
        callback.succeeded();
    }

    @Override
    public void onError(Throwable cause, Callback callback) {
        LOG.debug("Connection {} failed", session.id(), cause);
        callback.succeeded();
    }

    @Override
    public void onClosed(CloseStatus status, Callback callback) {
        if (watchdog.remove(this)) {
            session.closed(reason(status), watchdog::handled);
        }
        callback.succeeded();
    }

    private static CloseReason reason(CloseStatus status) {
        boolean hasText = status.getReason() != null && status.getCode() != CloseStatus.NO_CLOSE;
        return new CloseReason(status.getCode(), hasText ? status.getReason() : "");
    }

    private static byte[] bytes(ByteBuffer payload) {
        byte[] bytes = new byte[payload.remaining()];
        payload.get(bytes);
        return bytes;
    }
}
