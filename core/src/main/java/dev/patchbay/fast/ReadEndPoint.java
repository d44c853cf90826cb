package dev.patchbay.fast;

import dev.patchbay.transport.Backlog;
import dev.patchbay.transport.Receiver;
import dev.patchbay.transport.SocketListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
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
public final class ReadEndPoint extends SocketChannelEndPoint implements Network, FrameReader.Source {

    private final SelectorLane lane;
    private final FrameBoundary boundary = new FrameBoundary();
    private final EarlyBytes early = new EarlyBytes();
    private volatile @Nullable HandshakeTimer handshake; // until it was a WebSocket's
    private volatile SocketListener listener = SocketListener.NONE;
    private volatile @Nullable SocketOutput output;
    private volatile @Nullable FrameReader reader;
    private ReadTurn read = new ReadTurn(this, Callback.NOOP);
    private boolean drained;

    /**
     * Made by the connector for every socket.
     *
     * @param lane of its selector
     */
    public ReadEndPoint(
            SocketChannel channel, ManagedSelector selector, SelectorLane lane, SelectionKey key, Scheduler scheduler) {
        super(channel, selector, key, scheduler);
        this.lane = lane;
    }

    /** Requests come, each of which has to be whole in time. Before it is open. */
    public void limit(HandshakeLimit limit) {
        handshake = new HandshakeTimer(this, limit);
    }

    /** The socket below an end point, where it is one of these. */
    public static Optional<ReadEndPoint> of(EndPoint endPoint) {
        EndPoint socket = endPoint instanceof EndPoint.Wrapper tls ? tls.unwrap() : endPoint;
        return socket instanceof ReadEndPoint ours ? Optional.of(ours) : Optional.empty();
    }

    @Override
    public void onOpen() {
        super.onOpen();
        expectRequest();
    }

    @Override
    public void onClose(@Nullable Throwable failure) {
        requestCame();
        super.onClose(failure);
    }

    /** Another request may come, and has to be whole in time. */
    public void expectRequest() {
        HandshakeTimer timer = handshake;
        if (timer != null) {
            timer.start();
        }
    }

    /** A whole request came. */
    public void requestCame() {
        HandshakeTimer timer = handshake;
        if (timer != null) {
            timer.stop();
        }
    }

    /** Whether the client has left without waiting for the answer to its handshake. Only while nobody else reads. */
    public boolean isClientGone() {
        return early.isClientGone(getChannel());
    }

    void listen(SocketListener reads) {
        listener = reads;
    }

    /** Frames that came together with the handshake are Jetty's, of which it says nothing but here. */
    @Override
    public void upgrade(Connection next) {
        if (getConnection() instanceof Connection.UpgradeFrom http && next instanceof WebSocketConnection socket) {
            ByteBuffer early = http.onUpgradeFrom();
            if (BufferUtil.hasContent(early)) {
                boundary.pass(early, early.position(), early.limit());
                socket.onUpgradeTo(early);
            }
        }
        super.upgrade(next);
        if (isWebSocket()) {
            requestCame();
            handshake = null;
        }
    }

    /**
     * From now on whole messages are read past Jetty, and frames are written by the output that this returns, through
     * which goes what Jetty writes, too.
     */
    SocketOutput takeOver(Receiver receiver, Backlog backlog) {
        reader = new FrameReader(this, receiver, lane, boundary);
        SocketOutput taken = new SocketOutput(this, lane, backlog);
        output = taken;
        return taken;
    }

    /** The session has room again. Any thread; returns whether it was not Jetty that had stopped reading for it. */
    boolean readOn() {
        FrameReader own = reader;
        if (own == null || !own.isReading()) {
            return false;
        }
        if (own.goOn()) {
            readRestLater();
        }
        return true;
    }

    @Override
    public void readRestLater() {
        lane.thread().execute(() -> read.take(FrameReader::readRest));
    }

    /** Runs what is to wait until the other sockets of the selector had their turn. */
    Executor later() {
        return lane.thread();
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
    public void awaitMore() {
        fillInterested(read.jetty());
    }

    @Override
    public void fillInterested(Callback callback) {
        drained = false;
        super.fillInterested(wrapped(callback));
    }

    @Override
    public boolean tryFillInterested(Callback callback) {
        return super.tryFillInterested(wrapped(callback));
    }

    @Override
    public int fill(ByteBuffer buffer) throws IOException {
        FrameReader own = reader;
        return own == null ? fillFromNetwork(buffer) : own.fillForJetty(buffer);
    }

    /** After a short read the kernel has nothing left: says so without asking it, which saves a system call a read. */
    @Override
    public int fillFromNetwork(ByteBuffer buffer) throws IOException {
        if (drained) {
            drained = false;
            return 0;
        }
        if (!early.isEmpty()) {
            return early.moveTo(buffer);
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
        boolean all =
                (output == null && before <= Slices.SIZE) ? super.flush(buffers) : Slices.write(getChannel(), buffers);
        if (!all && BufferUtil.remaining(buffers) < before) {
            notIdle();
            listener.wroteSome();
        }
        return all;
    }

    private Callback wrapped(Callback callback) {
        if (!isWebSocket()) {
            return callback;
        }
        if (read.jetty() != callback) {
            read = new ReadTurn(this, callback);
        }
        return read;
    }

    private boolean isWebSocket() {
        Connection connection = getConnection();
        return connection instanceof WebSocketConnection;
    }

    /** Who is told of reads and writes. */
    SocketListener listener() {
        return listener;
    }

    /** Who reads before Jetty does, if anybody. */
    @Nullable
    FrameReader reader() {
        return reader;
    }
}
