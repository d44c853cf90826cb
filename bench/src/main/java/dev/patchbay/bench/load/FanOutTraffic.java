package dev.patchbay.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * So many broadcasts are under way at once, sent by the connections in turn; when everybody has one more, the next is sent.
 * What counts are deliveries; the latency of a broadcast ends with its last one.
 */
final class FanOutTraffic implements Traffic {

    private final int inFlight;
    private final ByteBuffer frame;
    private final long[] sentAt;
    private List<ClientConnection> connections = List.of();
    private long deliveries;
    private long sent;
    private long complete;

    FanOutTraffic(LoadOptions options) {
        inFlight = options.inFlight();
        frame = ByteBuffer.wrap(Frames.text(options.payload()));
        sentAt = new long[inFlight];
    }

    @Override
    public void start(List<ClientConnection> members) throws IOException {
        connections = members;
        long now = System.nanoTime();
        for (int i = 0; i < inFlight; i++) {
            send(now);
        }
    }

    @Override
    public void received(ClientConnection connection, int messages, long now, Histogram latencies) throws IOException {
        deliveries += messages;
        while (deliveries >= (complete + 1) * connections.size()) {
            latencies.recordValue(now - sentAt[(int) (complete % inFlight)]);
            complete++;
            send(now);
        }
    }

    private void send(long now) throws IOException {
        sentAt[(int) (sent % inFlight)] = now;
        connections.get((int) (sent % connections.size())).write(frame.duplicate());
        sent++;
    }
}
