package dev.patchbay.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Writes queues of frames to a socket, a buffer at a time. Not for two threads at once, but for {@link #skipRest}. */
final class FrameWriter {

    private final Network network;
    private final SpareBuffer spare;
    private final Backlog backlog;
    private final Callback rest;
    private @Nullable RetainableByteBuffer buffer;
    private volatile boolean skips;

    /**
     * Nothing is written yet.
     *
     * @param network takes the bytes
     * @param spare to put frames one behind the other
     * @param backlog is told what became of the frames
     * @param rest is told the end of a write that the network did not take at once
     */
    FrameWriter(Network network, SpareBuffer spare, Backlog backlog, Callback rest) {
        this.network = network;
        this.spare = spare;
        this.backlog = backlog;
        this.rest = rest;
    }

    /** A queue is to be written, whatever was to be skipped of the one before. */
    void begins() {
        skips = false;
    }

    /** Writes a queue, or what is left of it; returns whether it is empty, or else the rest will be told of. */
    boolean write(FrameQueue queue) throws IOException {
        while (!queue.isEmpty()) {
            if (skips) {
                queue.drop(backlog, new ClosedChannelException());
            } else if (!writeSome(queue)) {
                return false;
            }
        }
        return true;
    }

    private boolean writeSome(FrameQueue queue) throws IOException {
        RetainableByteBuffer taken = spare.take();
        buffer = taken;
        ByteBuffer[] buffers = queue.encode(taken.getByteBuffer());
        if (!network.flush(buffers)) {
            network.writeRest(rest, buffers);
            return false;
        }
        wroteSome(queue);
        return true;
    }

    /** What was encoded has reached the network. */
    void wroteSome(FrameQueue queue) {
        queue.written(backlog);
        release();
    }

    /** What is being written and has not begun is to be forgotten. Any thread, while another writes. */
    void skipRest() {
        skips = true;
    }

    /** Needs its buffer no more. */
    void release() {
        if (buffer != null) {
            spare.giveBack(buffer);
            buffer = null;
        }
    }
}
