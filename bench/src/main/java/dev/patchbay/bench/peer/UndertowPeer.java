package dev.patchbay.bench.peer;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;

/** Undertow, its own WebSocket handler, on its I/O threads. */
final class UndertowPeer {

    private UndertowPeer() {}

    static void start(int port) {
        Undertow.builder()
                .addHttpListener(port, "localhost")
                .setIoThreads(Runtime.getRuntime().availableProcessors())
                .setHandler(Handlers.path().addExactPath("/echo", Handlers.websocket((exchange, channel) -> {
                    channel.getReceiveSetter().set(new Echo());
                    channel.resumeReceives();
                })))
                .build()
                .start();
    }

    private static final class Echo extends AbstractReceiveListener {

        @Override
        protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage message) {
            WebSockets.sendText(message.getData(), channel, null);
        }
    }
}
