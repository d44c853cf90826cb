package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.util.BufferUtil;
import org.jspecify.annotations.Nullable;

/**
 * Frames of a server (RFC 6455, section 5.2: whole, unmasked) as bytes to be written. Small payloads are copied behind their
 * headers into pooled buffers, large ones stand as they are. Not for two threads at once.
 */
final class FrameBuffers {

    private static final int BUFFER = 16 * 1024;

    /** A payload beyond this is not copied. */
    private static final int SMALL = 4 * 1024;

    private static final int FIN = 0x80;
    private static final int MAX_HEADER = 10;
    private static final int MAX_LENGTH_7 = 125;
    private static final int LENGTH_16 = 126;
    private static final int MAX_LENGTH_16 = 0xFFFF;
    private static final int LENGTH_64 = 127;

    private final ByteBufferPool pool;
    private @Nullable RetainableByteBuffer tail;

    /** What stands before the tail, and the pooled ones among it. */
    private List<ByteBuffer> before = List.of();

    private List<RetainableByteBuffer> pooled = List.of();
    private List<RetainableByteBuffer> taken = List.of();

    FrameBuffers(ByteBufferPool pool) {
        this.pool = pool;
    }

    /** Adds a frame. */
    void add(byte opCode, Outbound payload) {
        int size = payload.size();
        boolean isSmall = size <= SMALL;
        ByteBuffer into = room(isSmall ? MAX_HEADER + size : MAX_HEADER);
        int end = BufferUtil.flipToFill(into);
        into.put((byte) (FIN | opCode));
        if (size <= MAX_LENGTH_7) {
            into.put((byte) size);
        } else if (size <= MAX_LENGTH_16) {
            into.put((byte) LENGTH_16).putShort((short) size);
        } else {
            into.put((byte) LENGTH_64).putLong(size);
        }
        if (isSmall) {
            payload.copyTo(into);
        }
        BufferUtil.flipToFlush(into, end);
        if (!isSmall) {
            add(payload.payload());
        }
    }

    /** Adds bytes as they are; they must not change until they are written. */
    void add(ByteBuffer bytes) {
        seal();
        before.add(bytes);
    }

    /** Everything, in order; it is the taker's until {@link #release}. */
    ByteBuffer[] take() {
        RetainableByteBuffer only = tail;
        if (only != null && before.isEmpty()) {
            tail = null;
            taken = List.of(only);
            return new ByteBuffer[] {only.getByteBuffer()};
        }
        seal();
        ByteBuffer[] buffers = before.toArray(ByteBuffer[]::new);
        taken = pooled;
        before = List.of();
        pooled = List.of();
        return buffers;
    }

    /** What was taken has been written. */
    void release() {
        taken.forEach(RetainableByteBuffer::release);
        taken = List.of();
    }

    /** Forgets what was not taken. */
    void clear() {
        seal();
        pooled.forEach(RetainableByteBuffer::release);
        before = List.of();
        pooled = List.of();
    }

    private ByteBuffer room(int bytes) {
        if (tail != null && BufferUtil.space(tail.getByteBuffer()) < bytes) {
            seal();
        }
        if (tail == null) {
            tail = pool.acquire(BUFFER, true);
        }
        return tail.getByteBuffer();
    }

    private void seal() {
        if (before.isEmpty()) {
            before = new ArrayList<>();
            pooled = new ArrayList<>();
        }
        if (tail != null) {
            before.add(tail.getByteBuffer());
            pooled.add(tail);
            tail = null;
        }
    }
}
