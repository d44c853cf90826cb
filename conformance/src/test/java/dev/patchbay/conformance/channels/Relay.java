package dev.patchbay.conformance.channels;

import dev.patchbay.testkit.faults.Frame;
import dev.patchbay.testkit.faults.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Hands on messages between a client and a server, and keeps what the server says. */
final class Relay implements WebSocket.Listener {

    private final Line client;
    private final Queue<Frame> said;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private volatile boolean isOver; // as the server says

    Relay(Line client, Queue<Frame> said) {
        this.client = client;
        this.said = said;
    }

    /** As long as the client's connection lasts. */
    void to(String server) throws IOException {
        WebSocket there = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(server + "?vsn=2.0.0&user_id=7"), this)
                .join();
        try {
            while (true) {
                Frame frame = client.readFrame();
                switch (frame.opcode()) {
                    case Frame.TEXT -> there.sendText(frame.text(), true).join();
                    case Frame.BINARY ->
                        there.sendBinary(ByteBuffer.wrap(frame.payload()), true).join();
                    case Frame.CLOSE -> closes(there, frame);
                    default -> {}
                }
            }
        } finally {
            there.abort();
        }
    }

    private void closes(WebSocket there, Frame frame) throws IOException {
        if (!isOver) {
            there.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        }
        says(Frame.of(Frame.CLOSE, frame.payload()));
        client.end();
    }

    private void says(Frame frame) throws IOException {
        try {
            client.send(frame);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void hears(Frame frame) {
        said.add(frame);
        try {
            says(frame);
        } catch (IOException gone) {
            text.setLength(0); // the client is
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket there, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            hears(Frame.text(text.toString()));
            text.setLength(0);
        }
        return WebSocket.Listener.super.onText(there, data, last);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket there, ByteBuffer data, boolean last) {
        byte[] part = new byte[data.remaining()];
        data.get(part);
        bytes.writeBytes(part);
        if (last) {
            hears(Frame.binary(bytes.toByteArray()));
            bytes.reset();
        }
        return WebSocket.Listener.super.onBinary(there, data, last);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket there, int code, String reason) {
        isOver = true;
        hears(Frame.close(code, reason));
        return WebSocket.Listener.super.onClose(there, code, reason);
    }
}
