package dev.patchbay.testing;

import dev.patchbay.socket.CloseReason;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/** The JDK's own client: a well-behaved peer that somebody else wrote. */
public final class JavaClient implements WebSocket.Listener {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
    private final BlockingQueue<byte[]> binaries = new LinkedBlockingQueue<>();
    private final CompletableFuture<CloseReason> end = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    private JavaClient(WebSocket.Builder builder, URI uri) {
        socket = builder.buildAsync(uri, this).join();
    }

    public static JavaClient open(int port, String path) {
        return open(HTTP, URI.create("ws://localhost:" + port + path));
    }

    /** Through a client of one's own. */
    public static JavaClient open(HttpClient http, URI uri) {
        return new JavaClient(http.newWebSocketBuilder(), uri);
    }

    /** Through a client of one's own, as the script of a page. */
    public static JavaClient open(HttpClient http, URI uri, String origin) {
        return new JavaClient(http.newWebSocketBuilder().header("Origin", origin), uri);
    }

    public void text(String message) {
        socket.sendText(message, true).join();
    }

    public void binary(byte[] message) {
        socket.sendBinary(ByteBuffer.wrap(message), true).join();
    }

    public void ping() {
        socket.sendPing(ByteBuffer.allocate(0)).join();
    }

    public void leave(int code, String reason) {
        socket.sendClose(code, reason).join();
    }

    public String readText() throws InterruptedException {
        return Await.next(texts);
    }

    public byte[] readBinary() throws InterruptedException {
        return Await.next(binaries);
    }

    /** How the connection ended. */
    public CloseReason end() throws Exception {
        return Await.value(end);
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            texts.add(text.toString());
            text.setLength(0);
        }
        webSocket.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        binaries.add(bytes);
        webSocket.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        end.complete(new CloseReason(statusCode, reason));
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        if (error instanceof SocketException) { // reset, which is as good an end without a close frame as any
            end.complete(CloseReason.of(CloseReason.ABNORMAL));
        } else {
            end.completeExceptionally(error);
        }
    }
}
