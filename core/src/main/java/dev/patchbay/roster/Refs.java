package dev.patchbay.roster;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;

/** Makes the names of presences: 16 characters, the first 8 of this node's run, the others one after the other. Any thread. */
final class Refs {

    private static final int HALF = 6;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final long node = new SecureRandom().nextLong();
    private final AtomicLong last = new AtomicLong();

    String next() {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES);
        bytes.putLong(2 * HALF - Long.BYTES, last.incrementAndGet()); // whose first two bytes are never needed
        bytes.putShort(0, (short) node).putInt(Short.BYTES, (int) (node >>> Short.SIZE));
        return TEXT.encodeToString(Arrays.copyOf(bytes.array(), 2 * HALF));
    }
}
