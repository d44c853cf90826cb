package dev.patchbay.fast.fuzz;

import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.spi.AbstractSelectionKey;

/** What a selector would know of a {@link MemoryChannel}. */
final class MemoryKey extends AbstractSelectionKey {

    private final MemoryChannel channel;
    private int interest;

    MemoryKey(MemoryChannel channel) {
        this.channel = channel;
    }

    /** Whether a selector would select it. */
    boolean isReady() {
        return (interest & OP_READ) != 0 && channel.isReadable();
    }

    @Override
    public SelectableChannel channel() {
        return channel;
    }

    @Override
    public Selector selector() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int interestOps() {
        return interest;
    }

    @Override
    public SelectionKey interestOps(int ops) {
        interest = ops;
        return this;
    }

    @Override
    public int readyOps() {
        return isReady() ? OP_READ : 0;
    }
}
