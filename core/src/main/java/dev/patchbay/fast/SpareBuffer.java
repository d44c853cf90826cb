package dev.patchbay.fast;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A buffer that nobody needs at the moment, kept at hand for the next who does: nearly always the thread that gave it back,
 * in whose processor's cache it still is. Who finds none takes one from the pool.
 */
final class SpareBuffer {

    private static final int SIZE = 16 * 1024;

    private final ByteBufferPool pool;
    private final boolean direct;
    private final AtomicReference<@Nullable RetainableByteBuffer> spare = new AtomicReference<>();

    /**
     * None yet.
     *
     * @param direct whether it is for the network alone, and not to be looked into
     */
    SpareBuffer(ByteBufferPool pool, boolean direct) {
        this.pool = pool;
        this.direct = direct;
    }

    /** An empty buffer, the taker's until it is given back; in the mode to be read, as all of Jetty's. */
    RetainableByteBuffer take() {
        RetainableByteBuffer taken = spare.getAndSet(null);
        if (taken == null) {
            return pool.acquire(SIZE, direct);
        }
        taken.clear();
        return taken;
    }

    void giveBack(RetainableByteBuffer buffer) {
        if (!spare.compareAndSet(null, buffer)) {
            buffer.release();
        }
    }
}
