package dev.patchbay.conformance;

import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A WebSocket client that keeps what it receives, in the notation of the transcripts. */
final class Client implements WebSocket.Listener {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30); // the server may be a JVM that has just begun

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    Client(int port, String target) {
        this(HTTP.newWebSocketBuilder(), URI.create("ws://localhost:" + port + target));
    }

    Client(WebSocket.Builder builder, URI uri) {
        socket = builder.connectTimeout(PATIENCE).buildAsync(uri, this).join();
    }

    void send(String notation) {
        if (notation.startsWith("BIN ")) {
            socket.sendBinary(Frames.bytes(notation.substring(4)), true).join();
        } else {
            socket.sendText(Frames.text(notation), true).join();
        }
    }

    void ping(String payload) {
        socket.sendPing(ByteBuffer.wrap(payload.getBytes(StandardCharsets.UTF_8)))
                .join();
    }

    /** Shows that it is there, and wants no answer. */
    void pong() {
        socket.sendPong(ByteBuffer.allocate(0)).join();
    }

    void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    /** Completes with the code that the connection was closed with by the server, or cut. */
    CompletableFuture<Integer> closed() {
        return closed;
    }

    /** What comes next. */
    String next() throws InterruptedException {
        return next(PATIENCE);
    }

    /** What comes next, or {@code nothing}. */
    String next(Duration patience) throws InterruptedException {
        String next = received.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return next == null ? "nothing" : next;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            received.add(text.toString());
            text.setLength(0);
        }
        return WebSocket.Listener.super.onText(webSocket, data, last);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
        received.add(Frames.notation(data));
        return WebSocket.Listener.super.onBinary(webSocket, data, last);
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket webSocket, ByteBuffer message) {
        received.add("PING " + StandardCharsets.UTF_8.decode(message.duplicate()));
        return WebSocket.Listener.super.onPing(webSocket, message);
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket webSocket, ByteBuffer message) {
        received.add("PONG " + StandardCharsets.UTF_8.decode(message));
        return WebSocket.Listener.super.onPong(webSocket, message);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        received.add("CLOSE " + code + " \"" + reason + '"');
        closed.complete(code);
        return WebSocket.Listener.super.onClose(webSocket, code, reason);
    }

    /** Where a connection is reset it is as cut as where it ends without a close frame: RFC 6455 7.1.5. */
    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        if (error instanceof SocketException) {
            received.add("CLOSE 1006 \"\"");
            closed.complete(1006);
        } else {
            received.add("FAILED " + error);
            closed.completeExceptionally(error);
        }
    }
}
