package dev.patchbay.fast.fuzz;

import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.SelectorProvider;
import java.util.Set;

/** A socket whose other end is the test: what it reads was brought, and what is written to it is kept. */
final class MemoryChannel extends SocketChannel {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private ByteBuffer next = ByteBuffer.allocate(0);
    private boolean ended;

    MemoryChannel() {
        super(SelectorProvider.provider());
    }

    /** Can be read next. */
    void brings(byte[] bytes) {
        next = ByteBuffer.wrap(bytes);
    }

    /** Nothing more will come. */
    void ends() {
        ended = true;
    }

    boolean isReadable() {
        return isOpen() && (next.hasRemaining() || ended);
    }

    synchronized byte[] written() {
        return written.toByteArray();
    }

    @Override
    public int read(ByteBuffer into) {
        if (!next.hasRemaining()) {
            return ended ? -1 : 0;
        }
        int count = Math.min(into.remaining(), next.remaining());
        into.put(next.slice(next.position(), count));
        next.position(next.position() + count);
        return count;
    }

    @Override
    public synchronized int write(ByteBuffer from) {
        int count = from.remaining();
        byte[] bytes = new byte[count];
        from.get(bytes);
        written.writeBytes(bytes);
        return count;
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        long count = 0;
        for (int i = offset; i < offset + length; i++) {
            count += write(from[i]);
        }
        return count;
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        return read(into[offset]);
    }

    @Override
    public SocketChannel bind(SocketAddress local) {
        return this;
    }

    @Override
    public <T> SocketChannel setOption(SocketOption<T> name, T value) {
        return this;
    }

    @Override
    public <T> T getOption(SocketOption<T> name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<SocketOption<?>> supportedOptions() {
        return Set.of();
    }

    @Override
    public SocketChannel shutdownInput() {
        return this;
    }

    @Override
    public SocketChannel shutdownOutput() {
        return this;
    }

    @Override
    public Socket socket() {
        return new Socket();
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public boolean isConnectionPending() {
        return false;
    }

    @Override
    public boolean connect(SocketAddress remote) {
        return true;
    }

    @Override
    public boolean finishConnect() {
        return true;
    }

    @Override
    public SocketAddress getRemoteAddress() {
        return InetSocketAddress.createUnresolved("memory", 1);
    }

    @Override
    public SocketAddress getLocalAddress() {
        return InetSocketAddress.createUnresolved("memory", 2);
    }

    @Override
    protected void implCloseSelectableChannel() {}

    @Override
    protected void implConfigureBlocking(boolean block) {}
}
