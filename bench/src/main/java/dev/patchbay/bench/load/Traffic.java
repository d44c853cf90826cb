package dev.patchbay.bench.load;

import java.io.IOException;
import java.util.List;
import org.HdrHistogram.Histogram;

/** What is sent, and when something counts as answered. Times in nanoseconds. */
interface Traffic {

    /** All are connected: sends what is under way from now on. */
    void start(List<ClientConnection> connections) throws IOException;

    /** Messages came: notes how long they took, and sends the next. */
    void received(ClientConnection connection, int messages, long now, Histogram latencies) throws IOException;
}
