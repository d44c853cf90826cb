package dev.patchbay.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.eclipse.jetty.websocket.core.WebSocketConnection;
import org.jspecify.annotations.Nullable;

/**
 * A socket whose WebSocket frames are read on the selector's thread, without being handed to another one. That is safe
 * because reading only decodes, and posts to mailboxes or runs what promised not to block; and it saves the hand-over,
 * the largest cost of a small message. It tells the wire when a read begins and ends, so that all replies to what one
 * read brought are written with one system call.
 */
public final class ReadEndPoint extends SocketChannelEndPoint implements Network {

    /** Is told of reads, on the selector's thread, and of writes that are not done at once, on any. */
    interface Listener {

        /** Frames may follow. */
        void readStarts();

        /** All frames of this read were brought. */
        void readEnds();

        /** The network took some of what is being written. */
        void wroteSome();
    }

    private static final Listener NONE = new Listener() {
        @Override
        public void readStarts() {}

        @Override
        public void readEnds() {}

        @Override
        public void wroteSome() {}
    };

    private final HandshakeTimer handshake;
    private final FlushRound round;
    private volatile Listener listener = NONE;
    private volatile @Nullable SocketOutput output;
    private Read read = new Read(Callback.NOOP);
    private boolean drained;

    /**
     * Made by the connector for every accepted socket.
     *
     * @param round of its selector
     * @param handshakeTimeout how long a whole request may take
     */
    public ReadEndPoint(
            SocketChannel channel,
            ManagedSelector selector,
            FlushRound round,
            SelectionKey key,
            Scheduler scheduler,
            Duration handshakeTimeout) {
        super(channel, selector, key, scheduler);
        this.round = round;
        handshake = new HandshakeTimer(this, scheduler, handshakeTimeout);
    }

    /** The socket below an end point, where it is one of these. */
    public static Optional<ReadEndPoint> of(EndPoint endPoint) {
        EndPoint socket = endPoint instanceof EndPoint.Wrapper tls ? tls.unwrap() : endPoint;
        return socket instanceof ReadEndPoint ours ? Optional.of(ours) : Optional.empty();
    }

    @Override
    public void onOpen() {
        super.onOpen();
        handshake.start();
    }

    @Override
    public void onClose(@Nullable Throwable failure) {
        handshake.stop();
        super.onClose(failure);
    }

    /** Another request may come, and has to be whole in time. */
    public void expectRequest() {
        handshake.start();
    }

    /** A whole request came. */
    public void requestCame() {
        handshake.stop();
    }

    void listen(Listener reads) {
        listener = reads;
    }

    /** From now on frames are written by the output that this returns, and what Jetty writes goes through it too. */
    SocketOutput takeOver(ByteBufferPool pool, Backlog backlog) {
        SocketOutput taken = new SocketOutput(this, pool, round, backlog);
        output = taken;
        return taken;
    }

    @Override
    public void write(Callback callback, ByteBuffer... buffers) {
        SocketOutput taken = output;
        if (taken == null) {
            super.write(callback, buffers);
        } else {
            taken.writeForJetty(callback, buffers);
        }
    }

    @Override
    public void writeRest(Callback callback, ByteBuffer... buffers) {
        super.write(callback, buffers);
    }

    @Override
    public void fillInterested(Callback callback) {
        super.fillInterested(wrapped(callback));
    }

    @Override
    public boolean tryFillInterested(Callback callback) {
        return super.tryFillInterested(wrapped(callback));
    }

    /** After a short read the kernel has nothing left: says so without asking it, which saves a system call a read. */
    @Override
    public int fill(ByteBuffer buffer) throws IOException {
        if (drained) {
            drained = false;
            return 0;
        }
        int space = BufferUtil.space(buffer);
        int filled = super.fill(buffer);
        drained = filled > 0 && filled < space && isWebSocket();
        return filled;
    }

    /** Tells of a part that was written: a large frame may need longer as a whole than a peer may stand still. */
    @Override
    public boolean flush(ByteBuffer... buffers) throws IOException {
        long before = BufferUtil.remaining(buffers);
        boolean all = output == null || buffers.length > 1 ? super.flush(buffers) : write(buffers[0]);
        if (!all && BufferUtil.remaining(buffers) < before) {
            listener.wroteSome();
        }
        return all;
    }

    private boolean write(ByteBuffer buffer) throws IOException {
        try {
            getChannel().write(buffer);
            return !buffer.hasRemaining();
        } catch (IOException e) {
            throw new EofException(e);
        }
    }

    private Callback wrapped(Callback callback) {
        if (!isWebSocket()) {
            return callback;
        }
        if (read.callback != callback) {
            read = new Read(callback);
        }
        return read;
    }

    private boolean isWebSocket() {
        Connection connection = getConnection();
        return connection instanceof WebSocketConnection;
    }

    /** One WebSocket connection's callback for readable bytes, made to run where it is called. */
    private final class Read implements Callback {

        private final Callback callback;

        Read(Callback callback) {
            this.callback = callback;
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }

        @Override
        public void succeeded() {
            Listener reads = listener;
            reads.readStarts();
            try {
                callback.succeeded();
            } finally {
                reads.readEnds();
            }
        }

        @Override
        public void failed(Throwable failure) {
            callback.failed(failure);
        }
    }
}
