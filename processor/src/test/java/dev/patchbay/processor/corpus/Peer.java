package dev.patchbay.processor.corpus;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of a program that runs. */
final class Peer implements WebSocket.Listener {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WebSocket socket;
    private int ref;
    private String topic = "";

    Peer(URI address, String... subprotocols) {
        WebSocket.Builder builder = HTTP.newWebSocketBuilder();
        if (subprotocols.length > 0) {
            String[] others = java.util.Arrays.copyOfRange(subprotocols, 1, subprotocols.length);
            builder.subprotocols(subprotocols[0], others);
        }
        socket = builder.buildAsync(address, this).join();
    }

    /** The status that a handshake is refused with. */
    static int refused(URI address) {
        try {
            new Peer(address).close();
            return 101;
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof WebSocketHandshakeException refusal) {
                return refusal.getResponse().statusCode();
            }
            throw failure;
        }
    }

    void send(String message) {
        if (message.startsWith("bytes ")) {
            byte[] parsed = HexFormat.of().parseHex(message.substring("bytes ".length()));
            socket.sendBinary(ByteBuffer.wrap(parsed), true).join();
        } else {
            socket.sendText(message, true).join();
        }
    }

    void push(String to, String event, String payload) {
        topic = to;
        ref++;
        send("[\"1\",\"%d\",\"%s\",\"%s\",%s]".formatted(ref, topic, event, payload));
    }

    /** What the reply to the last push looks like. */
    String reply(String status, String payload) {
        return "[\"1\",\"%d\",\"%s\",\"phx_reply\",{\"status\":\"%s\",\"response\":%s}]"
                .formatted(ref, topic, status, payload);
    }

    /** What comes next. */
    String next() throws InterruptedException {
        String next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return next == null ? "nothing for " + PATIENCE_SECONDS + " seconds" : next;
    }

    void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    void abort() {
        socket.abort();
    }

    @Override
    public void onOpen(WebSocket opened) {
        opened.request(Long.MAX_VALUE);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            heard.add(text.toString());
            text.setLength(0);
        }
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        byte[] part = new byte[data.remaining()];
        data.get(part);
        bytes.writeBytes(part);
        if (last) {
            heard.add("bytes " + HexFormat.of().formatHex(bytes.toByteArray()));
            bytes.reset();
        }
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        heard.add("closed " + code);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        heard.add("failed " + error);
    }
}
