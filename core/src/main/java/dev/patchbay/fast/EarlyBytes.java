package dev.patchbay.fast;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.eclipse.jetty.util.BufferUtil;

/** What a client sends while its handshake is answered and nobody reads: looked at to see whether it is still there, and kept. */
final class EarlyBytes {

    private static final int MOST = 1024;

    private ByteBuffer kept = BufferUtil.EMPTY_BUFFER;

    /** Whether the client has left without waiting for the answer. */
    boolean isClientGone(ReadableByteChannel network) {
        if (kept.hasRemaining()) {
            return false;
        }
        ByteBuffer some = ByteBuffer.allocate(MOST);
        try {
            int read = 1;
            while (read > 0) {
                read = network.read(some); // 0 where nothing waits, or no room is left
            }
            keep(some.flip());
            return read < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    boolean isEmpty() {
        return !kept.hasRemaining();
    }

    /** Moves as much as there is room for, and returns how much. */
    int moveTo(ByteBuffer buffer) {
        int moved = BufferUtil.append(buffer, kept);
        keep(kept);
        return moved;
    }

    /** A connection that lives for hours keeps no buffer for what was read in its first second. */
    private void keep(ByteBuffer bytes) {
        kept = bytes.hasRemaining() ? bytes : BufferUtil.EMPTY_BUFFER;
    }
}
