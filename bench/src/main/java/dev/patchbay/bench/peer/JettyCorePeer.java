package dev.patchbay.bench.peer;

import java.util.Objects;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;
import org.eclipse.jetty.websocket.core.server.WebSocketUpgradeHandler;
import org.jspecify.annotations.Nullable;

/** Jetty's WebSocket core as it comes: what Patchbay stands on, without Patchbay. */
final class JettyCorePeer {

    private JettyCorePeer() {}

    static void start(int port) throws Exception {
        Server server = new Server(port);
        WebSocketUpgradeHandler upgrade = new WebSocketUpgradeHandler(new WebSocketComponents());
        upgrade.addMapping("/echo", new WebSocketNegotiator.AbstractNegotiator() {
            @Override
            public FrameHandler negotiate(
                    ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
                return new Echo();
            }
        });
        server.setHandler(upgrade);
        server.start();
    }

    private static final class Echo implements FrameHandler {

        private @Nullable CoreSession session;

        @Override
        public void onOpen(CoreSession opened, Callback callback) {
            session = opened;
            callback.succeeded();
            opened.demand();
        }

        @Override
        public void onFrame(Frame frame, Callback callback) {
            CoreSession open = Objects.requireNonNull(session);
            if (frame.getOpCode() == OpCode.TEXT) {
                Frame answer = new Frame(OpCode.TEXT, BufferUtil.copy(frame.getPayload()));
                callback.succeeded();
                open.sendFrame(answer, Callback.NOOP, false);
            } else {
                callback.succeeded();
            }
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
}
