package dev.patchbay.conformance.peers;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a client has heard, one line for each callback. */
final class Heard {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    void add(String line) {
        lines.add(line);
    }

    /** Waits for the next, for 20 s at most. */
    String next() throws InterruptedException {
        String line = lines.poll(20, TimeUnit.SECONDS);
        return line == null ? "nothing" : line;
    }
}
