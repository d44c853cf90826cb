package dev.patchbay.bench.clients;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.LongAdder;

/** {@code java.net.http.WebSocket}, all connections of one HTTP client. */
final class JdkClient implements Client {

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public CompletableFuture<JdkPeer> open(URI uri, LongAdder heard) {
        JdkPeer peer = new JdkPeer(heard);
        return http.newWebSocketBuilder().buildAsync(uri, peer).thenApply(opened -> peer);
    }

    /** Its threads do not keep the process. */
    @Override
    public void close() {}

    /** A connection. */
    static final class JdkPeer implements Peer, WebSocket.Listener {

        private final LongAdder heard;
        private final StringBuilder parts = new StringBuilder();
        private Optional<WebSocket> socket = Optional.empty();

        /** The message that is being sent: it takes one at a time, and whoever has more has to wait for it. */
        private CompletableFuture<?> sent = CompletableFuture.completedFuture("");

        private JdkPeer(LongAdder heard) {
            this.heard = heard;
        }

        @Override
        public synchronized void send(String text) {
            WebSocket open = socket.orElseThrow();
            sent = sent.isDone() ? open.sendText(text, true) : sent.thenCompose(done -> open.sendText(text, true));
        }

        @Override
        public void end() {
            socket.orElseThrow().abort();
        }

        @Override
        public void onOpen(WebSocket opened) {
            socket = Optional.of(opened);
            opened.request(Long.MAX_VALUE);
        }

        @Override
        public CompletionStage<?> onText(WebSocket open, CharSequence text, boolean last) {
            parts.append(text);
            if (last) {
                String whole = parts.toString();
                parts.setLength(0);
                heard.increment();
                send(whole);
            }
            return CompletableFuture.completedStage("");
        }
    }
}
