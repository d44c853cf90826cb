package dev.patchbay.dialing;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Random;

/**
 * Where the masks of all connections come from. They must not be foreseen (RFC 6455, section 10.3), so that they are taken from a
 * {@link SecureRandom}, but many at once: it takes as long for four bytes as for many.
 */
final class MaskKeys extends Random {

    private static final long serialVersionUID = 1;
    private static final int BLOCK = 4096;

    private final SecureRandom source = new SecureRandom();
    private final transient ByteBuffer block = ByteBuffer.allocate(BLOCK).position(BLOCK);

    /** What all of {@link Random} asks for. */
    @Override
    protected synchronized int next(int bits) {
        if (!block.hasRemaining()) {
            source.nextBytes(block.array());
            block.clear();
        }
        return block.getInt() >>> (Integer.SIZE - bits);
    }
}
