package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.util.Callback;

/** Writes when it is told to. */
final class FakeOutput implements FrameOutput {

    final List<Callback> frames = new ArrayList<>();
    int batched;
    int flushes;
    Runnable written = () -> {};

    @Override
    public void send(byte opCode, Outbound payload, Callback callback, boolean hold) {
        if (hold) {
            batched++;
        }
        frames.add(callback);
    }

    @Override
    public void sendSoon(byte opCode, Outbound payload, Callback callback) {
        frames.add(callback);
    }

    @Override
    public void drop() {
        fail();
    }

    @Override
    public void flush(Callback callback) {
        flushes++;
        frames.add(callback);
        written.run();
    }

    void writeOne() {
        frames.remove(0).succeeded();
    }

    void write() {
        while (!frames.isEmpty()) {
            writeOne();
        }
    }

    void fail() {
        frames.forEach(callback -> callback.failed(new IllegalStateException("broken")));
        frames.clear();
    }
}
