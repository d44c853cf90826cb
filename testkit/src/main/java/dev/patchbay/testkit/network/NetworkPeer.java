package dev.patchbay.testkit.network;

import dev.patchbay.socket.CloseReason;
import dev.patchbay.testkit.peer.Peer;
import dev.patchbay.testkit.peer.PeerListener;
import java.io.ByteArrayOutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The JDK's WebSocket client, as a test's. */
final class NetworkPeer implements Peer, WebSocket.Listener {

    private static final long PATIENCE_SECONDS = 10;

    private final PeerListener audience;
    private final Consumer<NetworkPeer> ended;
    private final CompletableFuture<WebSocket> opened = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream binary = new ByteArrayOutputStream();
    private final Map<String, CompletableFuture<Void>> settling = new ConcurrentHashMap<>();
    private final AtomicInteger settlings = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    NetworkPeer(PeerListener audience, Consumer<NetworkPeer> ended) {
        this.audience = audience;
        this.ended = ended;
    }

    @Override
    public void text(String message) {
        done("send a text", socket().sendText(message, true));
    }

    @Override
    public void binary(byte[] bytes) {
        done("send bytes", socket().sendBinary(ByteBuffer.wrap(bytes), true));
    }

    @Override
    public void ping(byte[] payload) {
        done("send a ping", socket().sendPing(ByteBuffer.wrap(payload)));
    }

    @Override
    public void pong(byte[] payload) {
        done("send a pong", socket().sendPong(ByteBuffer.wrap(payload)));
    }

    @Override
    public void close(CloseReason reason) {
        done("close", socket().sendClose(reason.code(), reason.reason()));
    }

    @Override
    public void vanish() {
        socket().abort();
        end();
    }

    /** Says goodbye, and does not wait for an answer. */
    void leave() {
        var unused = socket().sendClose(CloseReason.NORMAL, "");
        end();
    }

    /** Frames keep their order, and so do pings: when one is answered, what was sent before the answer is here. */
    @Override
    public void settle() {
        String payload = "settle " + settlings.incrementAndGet();
        CompletableFuture<Void> answered = new CompletableFuture<>();
        settling.put(payload, answered);
        if (!over.get()) { // asked after the put: whoever ends the connection now finds it there
            var unused = socket().sendPing(ByteBuffer.wrap(payload.getBytes(StandardCharsets.UTF_8)));
            done("hear a pong", answered);
        }
    }

    @Override
    public Optional<List<Throwable>> failures() {
        return Optional.empty();
    }

    @Override
    public void onOpen(WebSocket socket) {
        opened.complete(socket);
        socket.request(Long.MAX_VALUE);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            audience.text(text.toString());
            text.setLength(0);
        }
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
        binary.writeBytes(bytes(data));
        if (last) {
            audience.binary(binary.toByteArray());
            binary.reset();
        }
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onPing(WebSocket socket, ByteBuffer payload) {
        audience.ping(bytes(payload));
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onPong(WebSocket socket, ByteBuffer payload) {
        byte[] bytes = bytes(payload);
        CompletableFuture<Void> answered = settling.remove(new String(bytes, StandardCharsets.UTF_8));
        if (answered == null) {
            audience.pong(bytes);
        } else {
            answered.complete(null);
        }
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        ended(new CloseReason(code, reason));
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        ended(CloseReason.of(CloseReason.ABNORMAL));
    }

    private void ended(CloseReason reason) {
        audience.closed(reason);
        end();
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            settling.values().forEach(waiting -> waiting.complete(null));
            ended.accept(this);
        }
    }

    private WebSocket socket() {
        return opened.join();
    }

    private static void done(String what, CompletableFuture<?> step) {
        try {
            step.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("The client could not " + what + " within " + PATIENCE_SECONDS + " s", e);
        } catch (ExecutionException e) {
            throw new AssertionError("The client could not " + what, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to " + what, e);
        }
    }

    private static byte[] bytes(ByteBuffer payload) {
        byte[] bytes = new byte[payload.remaining()];
        payload.get(bytes);
        return bytes;
    }
}
