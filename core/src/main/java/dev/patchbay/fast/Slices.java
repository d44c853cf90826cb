package dev.patchbay.fast;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.GatheringByteChannel;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Writes to a socket a slice at a time. For what is on the heap the JDK takes direct memory as large as the write, and keeps
 * it for the thread.
 */
final class Slices {

    /** Bytes of one slice. */
    static final int SIZE = 64 * 1024;

    private Slices() {}

    /** Writes what the network takes at once; returns whether that was everything. */
    static boolean write(GatheringByteChannel channel, ByteBuffer... buffers) throws IOException {
        try {
            if (buffers.length == 1) {
                return writeSliced(channel, buffers[0]);
            }
            return BufferUtil.remaining(buffers) <= SIZE
                    ? writeTogether(channel, buffers)
                    : writeOneByOne(channel, buffers);
        } catch (IOException e) {
            throw new EofException(e);
        }
    }

    private static boolean writeTogether(GatheringByteChannel channel, ByteBuffer[] buffers) throws IOException {
        channel.write(buffers);
        return BufferUtil.remaining(buffers) == 0;
    }

    private static boolean writeOneByOne(GatheringByteChannel channel, ByteBuffer[] buffers) throws IOException {
        for (ByteBuffer buffer : buffers) {
            if (!writeSliced(channel, buffer)) {
                return false;
            }
        }
        return true;
    }

    private static boolean writeSliced(GatheringByteChannel channel, ByteBuffer buffer) throws IOException {
        int end = buffer.limit();
        try {
            while (buffer.position() < end) {
                buffer.limit(buffer.position() + Math.min(SIZE, end - buffer.position()));
                channel.write(buffer);
                if (buffer.hasRemaining()) {
                    return false;
                }
            }
            return true;
        } finally {
            buffer.limit(end);
        }
    }
}
