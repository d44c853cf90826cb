package dev.patchbay.bench.clients;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;

/** A connection of Jetty's WebSocket core, whoever opened it. */
final class CorePeer implements FrameHandler, Client.Peer {

    private final BiConsumer<Client.Peer, String> heard;
    private Optional<CoreSession> session = Optional.empty();

    CorePeer(BiConsumer<Client.Peer, String> heard) {
        this.heard = heard;
    }

    @Override
    public void send(String text) {
        session.orElseThrow().sendFrame(new Frame(OpCode.TEXT, text), Callback.NOOP, false);
    }

    @Override
    public void end() {
        session.orElseThrow().abort();
    }

    @Override
    public void onOpen(CoreSession opened, Callback callback) {
        opened.setIdleTimeout(Duration.ZERO);
        session = Optional.of(opened);
        callback.succeeded();
        opened.demand();
    }

    @Override
    public void onFrame(Frame frame, Callback callback) {
        CoreSession open = session.orElseThrow();
        switch (frame.getOpCode()) {
            case OpCode.TEXT -> heard.accept(this, frame.getPayloadAsUTF8());
            case OpCode.PING ->
                open.sendFrame(new Frame(OpCode.PONG, true, frame.getPayloadAsUTF8()), Callback.NOOP, false);
            default -> {}
        }
        callback.succeeded();
        open.demand();
    }

    @Override
    public void onError(Throwable cause, Callback callback) {
        callback.succeeded();
    }

    @Override
    public void onClosed(CloseStatus status, Callback callback) {
        callback.succeeded();
    }
}
