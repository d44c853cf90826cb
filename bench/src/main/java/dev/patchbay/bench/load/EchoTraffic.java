package dev.patchbay.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.HdrHistogram.Histogram;

/** Every connection has so many messages under way; each answer is followed by the next message. */
final class EchoTraffic implements Traffic {

    private final int inFlight;
    private final int frameSize;
    private final ByteBuffer frames;

    EchoTraffic(LoadOptions options) {
        byte[] frame = Frames.text(options.payload());
        inFlight = options.inFlight();
        frameSize = frame.length;
        frames = ByteBuffer.allocateDirect(frameSize * inFlight);
        for (int i = 0; i < inFlight; i++) {
            frames.put(frame);
        }
    }

    @Override
    public void start(List<ClientConnection> connections) throws IOException {
        long now = System.nanoTime();
        for (ClientConnection connection : connections) {
            send(connection, inFlight, now);
        }
    }

    @Override
    public void received(ClientConnection connection, int messages, long now, Histogram latencies) throws IOException {
        for (int i = 0; i < messages; i++) {
            latencies.recordValue(now - connection.answeredNow());
        }
        send(connection, messages, now);
    }

    private void send(ClientConnection connection, int messages, long now) throws IOException {
        for (int i = 0; i < messages; i++) {
            connection.sentNow(now);
        }
        connection.write(frames.duplicate().position(0).limit(messages * frameSize));
    }
}
