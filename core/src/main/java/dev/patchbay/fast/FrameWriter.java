package dev.patchbay.fast;

import dev.patchbay.transport.Backlog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.util.Callback;

/**
 * Writes queues of frames to a socket, a buffer at a time. Not for two threads at once, but for {@link #skipRest}. No buffer
 * is kept while the network is busy: what it has not taken waits on the heap, as long as it is and no longer.
 */
final class FrameWriter {

    private final Network network;
    private final SpareBuffer spare;
    private final End end;
    private final Backlog backlog;
    private final Callback rest;
    private final AtomicBoolean half = new AtomicBoolean();
    private volatile boolean skips;

    /**
     * Nothing is written yet.
     *
     * @param network takes the bytes
     * @param spare to put frames one behind the other
     * @param end whose frames they are
     * @param backlog is told what became of the frames
     * @param rest is told the end of a write that the network did not take at once
     */
    FrameWriter(Network network, SpareBuffer spare, End end, Backlog backlog, Callback rest) {
        this.network = network;
        this.spare = spare;
        this.end = end;
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
        ByteBuffer[] left = flush(queue);
        if (left.length > 0) {
            half.set(false);
            network.writeRest(rest, left);
            if (!isSecond()) {
                return false;
            }
        }
        queue.written(backlog);
        return true;
    }

    /** Writes as much as the network takes at once, and returns the rest. */
    private ByteBuffer[] flush(FrameQueue queue) throws IOException {
        RetainableByteBuffer taken = spare.take();
        try {
            ByteBuffer[] buffers = queue.encode(taken.getByteBuffer(), end);
            if (network.flush(buffers)) {
                return FrameQueue.NOTHING;
            }
            buffers[0] = copy(buffers[0]);
            return buffers;
        } finally {
            spare.giveBack(taken);
        }
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        return ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
    }

    /**
     * The network has taken the rest; returns whether the teller is to go on with the queue. Where it tells before the
     * writer has returned, that goes on by itself: one within the other, they would fill the stack.
     */
    boolean wroteRest() {
        return isSecond();
    }

    private boolean isSecond() {
        return half.getAndSet(true);
    }

    /** What is being written and has not begun is to be forgotten. Any thread, while another writes. */
    void skipRest() {
        skips = true;
    }
}
