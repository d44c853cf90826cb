package dev.patchbay.fast;

import dev.patchbay.log.Complaints;
import dev.patchbay.message.Outbound;
import dev.patchbay.transport.Backlog;
import dev.patchbay.transport.DroppedFrame;
import dev.patchbay.transport.FlushRound;
import dev.patchbay.transport.FrameOutput;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Writes frames to the socket by itself. Those that wait are put one behind the other, header and payload, into one
 * buffer when they are written, and go with one system call; nothing is allocated for a frame. Jetty's own path takes an
 * entry, a lock and two buffers for each frame, which was half the cost of a small message. That a buffer is taken no
 * earlier keeps a broadcast to many in the processor's cache: all its connections use the same one after the other.
 *
 * <p>What Jetty writes itself (close frames) goes through here as well, see {@link #writeForJetty}, so that there is one order.
 * One thread writes at a time, without a lock; what others send meanwhile waits, and is written together by the same thread.
 */
final class SocketOutput extends FlushRound.Write implements FrameOutput {
    private static final FrameQueue NOT_YET = new FrameQueue(); // where nothing was ever written

    /** What the sender of a frame is to do when it has been taken. */
    private enum Next {
        NOTHING,
        WRITE,
        MARK
    }

    private final Network network;
    private final FrameWriter writer;
    private final FlushRound round;
    private final Backlog backlog;
    private FrameQueue queued = new FrameQueue();
    private FrameQueue writing = NOT_YET; // of the thread that writes, but for its being exchanged
    private boolean isWriting;
    private boolean isMarked;
    private boolean wanted;
    private @Nullable Throwable over;

    /**
     * For one connection.
     *
     * @param network takes the bytes
     * @param lane of its selector
     * @param backlog is told what became of the frames
     */
    SocketOutput(Network network, SelectorLane lane, Backlog backlog) {
        this.network = network;
        this.round = lane.round();
        this.backlog = backlog;
        this.writer = new FrameWriter(network, lane.writing(), lane.end(), backlog, new Rest());
    }

    @Override
    public void send(byte opCode, Outbound payload, Callback callback, boolean hold) {
        if (take(opCode, true, payload, callback, hold ? Next.NOTHING : Next.WRITE) == Next.WRITE) {
            write(false);
        }
    }

    @Override
    public void sendPart(byte opCode, boolean last, Outbound payload, Callback callback) {
        if (take(opCode, last, payload, callback, Next.WRITE) == Next.WRITE) {
            write(false);
        }
    }

    @Override
    public void sendSoon(byte opCode, Outbound payload, Callback callback) {
        if (take(opCode, true, payload, callback, Next.MARK) == Next.MARK) {
            round.add(this);
        }
    }

    @Override
    public void write() {
        write(true);
    }

    private Next take(byte opCode, boolean last, Outbound payload, Callback callback, Next next) {
        Throwable failure;
        synchronized (this) {
            failure = over;
            if (failure == null) {
                queued.add((byte) (last ? FrameFormat.FIN | opCode : opCode), payload);
                queued.tell(callback);
                wanted |= next != Next.NOTHING;
                boolean isAlreadyMarked = next == Next.MARK && isMarked;
                isMarked |= next == Next.MARK;
                return isAlreadyMarked ? Next.NOTHING : next;
            }
        }
        backlog.lost(1, payload.size());
        callback.failed(failure);
        return Next.NOTHING;
    }

    @Override
    public void flush(Callback callback) {
        Throwable failure = null;
        synchronized (this) {
            if (over == null || wanted) { // what was taken before the close frame is still to be written
                queued.tell(callback);
                wanted = true;
            } else {
                failure = over;
            }
        }
        if (failure == null) {
            write(false);
        } else {
            callback.failed(failure);
        }
    }

    /** Whole frames of Jetty's; behind a close frame nothing more is taken. */
    void writeForJetty(Callback callback, ByteBuffer... buffers) {
        synchronized (this) {
            if (FrameFormat.isClose(buffers[0])) {
                over = new ClosedChannelException();
            }
            for (ByteBuffer frame : buffers) {
                queued.add(frame);
            }
            queued.tell(callback);
            wanted = true;
        }
        write(false);
    }

    @Override
    public boolean dropOldest(long room) {
        Optional<DroppedFrame> oldest;
        synchronized (this) {
            oldest = queued.takeOldest(room);
        }
        oldest.ifPresent(dropped -> dropped.tell(backlog));
        return oldest.isPresent();
    }

    @Override
    public void drop() {
        FrameQueue dropped;
        synchronized (this) {
            dropped = queued;
            queued = new FrameQueue();
            if (isWriting) {
                writer.skipRest();
            }
        }
        dropped.drop(backlog, new ClosedChannelException());
    }

    /** Writes what is wanted, unless another thread does, or the network is busy: then it goes with what comes next. */
    private void write(boolean ofTheRound) {
        boolean begun = begin(ofTheRound);
        while (begun && writeAll()) {
            begun = end() && begin(false);
        }
    }

    private synchronized boolean begin(boolean ofTheRound) {
        isMarked &= !ofTheRound;
        if (isWriting || !wanted) {
            return false;
        }
        FrameQueue empty = writing == NOT_YET ? new FrameQueue() : writing;
        writing = queued;
        queued = empty;
        isWriting = true;
        writer.begins();
        wanted = false;
        return true;
    }

    /** Whether all was written; else the network takes the rest later, or nothing more. */
    private boolean writeAll() {
        try {
            return writer.write(writing);
        } catch (Throwable failure) { // too little memory, too: it costs this connection, and no other
            fail(failure);
            return false;
        }
    }

    /** Returns whether there is more to be written by now. */
    private boolean end() {
        Callback written = writing.takeWaiting();
        boolean goOn;
        synchronized (this) {
            isWriting = false;
            goOn = wanted;
            if (writing.isLarge()) {
                writing = new FrameQueue();
            }
        }
        try {
            written.succeeded();
        } catch (Throwable failure) {
            Complaints.quietly(() -> network.close(failure));
        }
        return goOn;
    }

    private void fail(Throwable failure) {
        FrameQueue half;
        FrameQueue waiting;
        synchronized (this) {
            over = failure;
            wanted = false;
            isWriting = false;
            half = writing;
            waiting = queued;
            writing = new FrameQueue();
            queued = new FrameQueue();
        }
        half.lose(backlog, failure);
        waiting.drop(backlog, failure);
        Complaints.quietly(() -> network.close(failure));
    }

    /** The end of a write that the network did not take at once. */
    private final class Rest implements Callback {

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }

        @Override
        public void succeeded() {
            if (writer.wroteRest()) {
                writing.written(backlog);
                if (writeAll() && end()) {
                    write(false);
                }
            }
        }

        @Override
        public void failed(Throwable failure) {
            fail(failure);
        }
    }
}
