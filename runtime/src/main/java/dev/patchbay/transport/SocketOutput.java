package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.OpCode;
import org.jspecify.annotations.Nullable;

/**
 * Writes frames to the socket by itself. Small ones are put one behind the other into one pooled buffer, header and payload,
 * and the buffer is written with one system call; nothing is allocated for a frame. Jetty's own path takes an entry, a lock and
 * two buffers for each frame, which was half the cost of a small message.
 *
 * <p>What Jetty writes itself (close frames) goes through here as well, see {@link #writeForJetty}, so that there is one order.
 * One thread writes at a time, without a lock; what others send meanwhile waits, and is written together by the same thread.
 */
final class SocketOutput implements FrameOutput {

    private static final ByteBuffer[] NOTHING = {};
    private static final int OP_CODE = 0x0F;

    private final ReentrantLock lock = new ReentrantLock();
    private final Network network;
    private final FrameBuffers frames;
    private final FlushRound round;
    private final AtomicBoolean marked = new AtomicBoolean();
    private final Runnable markedWrite = this::writeMarked;
    private final Rest rest = new Rest();
    private Callback inFlight = Callback.NOOP;
    private Callback waiting = Callback.NOOP;
    private boolean writing;
    private boolean wanted;
    private @Nullable Throwable over;

    /**
     * For one connection.
     *
     * @param network takes the bytes
     * @param pool where buffers come from
     * @param round writes what may wait for a moment
     */
    SocketOutput(Network network, ByteBufferPool pool, FlushRound round) {
        this.round = round;
        this.network = network;
        this.frames = new FrameBuffers(pool);
    }

    @Override
    public void send(byte opCode, Outbound payload, Callback callback, boolean hold) {
        Throwable failure = take(opCode, payload, callback, !hold);
        if (failure != null) {
            callback.failed(failure);
        } else if (!hold) {
            write();
        }
    }

    @Override
    public void sendSoon(byte opCode, Outbound payload, Callback callback) {
        Throwable failure = take(opCode, payload, callback, true);
        if (failure != null) {
            callback.failed(failure);
        } else if (marked.compareAndSet(false, true)) {
            round.add(markedWrite);
        }
    }

    private void writeMarked() {
        marked.set(false);
        write();
    }

    @Override
    public void flush(Callback callback) {
        Throwable failure = ask(callback);
        if (failure != null) {
            callback.failed(failure);
        } else {
            write();
        }
    }

    /** Whole frames of Jetty's; behind a close frame nothing more is taken. */
    void writeForJetty(Callback callback, ByteBuffer... buffers) {
        lock.lock();
        try {
            for (ByteBuffer buffer : buffers) {
                frames.add(buffer);
            }
            if ((buffers[0].get(buffers[0].position()) & OP_CODE) == OpCode.CLOSE) {
                over = new ClosedChannelException();
            }
            waitFor(callback);
            wanted = true;
        } finally {
            lock.unlock();
        }
        write();
    }

    @Override
    public void drop() {
        Callback dropped;
        lock.lock();
        try {
            frames.clear();
            dropped = waiting;
            waiting = Callback.NOOP;
        } finally {
            lock.unlock();
        }
        dropped.failed(new ClosedChannelException());
    }

    private @Nullable Throwable take(byte opCode, Outbound payload, Callback callback, boolean write) {
        lock.lock();
        try {
            if (over == null) {
                frames.add(opCode, payload);
                waitFor(callback);
                wanted |= write;
            }
            return over;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Throwable ask(Callback callback) {
        lock.lock();
        try {
            if (over == null || wanted) { // what was taken before the close frame is still to be written
                waitFor(callback);
                wanted = true;
                return null;
            }
            return over;
        } finally {
            lock.unlock();
        }
    }

    private void waitFor(Callback callback) {
        if (callback != Callback.NOOP) {
            waiting = waiting == Callback.NOOP ? callback : Callback.combine(waiting, callback);
        }
    }

    /** Writes what is wanted, unless another thread does, or the network is busy: then it goes with what comes next. */
    private void write() {
        for (ByteBuffer[] buffers = begin(); buffers != NOTHING; buffers = begin()) {
            try {
                if (buffers.length > 0 && !network.flush(buffers)) {
                    network.writeRest(rest, buffers);
                    return;
                }
            } catch (IOException failure) {
                fail(failure);
                network.close(failure);
                return;
            }
            end().succeeded();
        }
    }

    /** What is to be written now, which may be empty, or {@code NOTHING}. */
    private ByteBuffer[] begin() {
        lock.lock();
        try {
            if (writing || !wanted) {
                return NOTHING;
            }
            writing = true;
            wanted = false;
            inFlight = waiting;
            waiting = Callback.NOOP;
            return frames.take();
        } finally {
            lock.unlock();
        }
    }

    private Callback end() {
        lock.lock();
        try {
            frames.release();
            Callback written = inFlight;
            inFlight = Callback.NOOP;
            writing = false;
            return written;
        } finally {
            lock.unlock();
        }
    }

    private void fail(Throwable failure) {
        Callback lost;
        lock.lock();
        try {
            over = failure;
            wanted = false;
            frames.clear();
            lost = waiting;
            waiting = Callback.NOOP;
        } finally {
            lock.unlock();
        }
        end().failed(failure);
        lost.failed(failure);
    }

    /** The end of a write that the network did not take at once. */
    private final class Rest implements Callback {

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }

        @Override
        public void succeeded() {
            end().succeeded();
            write();
        }

        @Override
        public void failed(Throwable failure) {
            fail(failure);
        }
    }
}
