package dev.patchbay.bench.clients;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** OkHttp, all connections of one client. */
final class OkClient implements Client {

    private final OkHttpClient http;

    OkClient() {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(Integer.MAX_VALUE); // each connection is a request for as long as it is open
        http = new OkHttpClient.Builder().dispatcher(dispatcher).build();
    }

    @Override
    public CompletableFuture<OkPeer> open(URI uri, LongAdder heard) {
        OkPeer peer = new OkPeer(heard);
        var unused = http.newWebSocket(new Request.Builder().url(uri.toString()).build(), peer);
        return peer.opened;
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
    }

    /** A connection. */
    static final class OkPeer extends WebSocketListener implements Peer {

        private final LongAdder heard;
        private final CompletableFuture<OkPeer> opened = new CompletableFuture<>();
        private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

        private OkPeer(LongAdder heard) {
            this.heard = heard;
        }

        @Override
        public void send(String text) {
            socket.join().send(text);
        }

        @Override
        public void end() {
            socket.join().cancel();
        }

        @Override
        public void onOpen(WebSocket webSocket, Response response) {
            socket.complete(webSocket);
            opened.complete(this);
        }

        @Override
        public void onMessage(WebSocket webSocket, String text) {
            heard.increment();
            webSocket.send(text);
        }

        @Override
        public void onFailure(
                WebSocket webSocket, Throwable failure, okhttp3.@org.jspecify.annotations.Nullable Response response) {
            opened.completeExceptionally(failure);
        }
    }
}
