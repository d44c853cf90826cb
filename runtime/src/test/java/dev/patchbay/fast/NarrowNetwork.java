package dev.patchbay.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.Callback;

/** Takes as many bytes as it has room for; one thread at a time. */
final class NarrowNetwork implements Network {

    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicInteger writers = new AtomicInteger();
    int room = Integer.MAX_VALUE;
    volatile boolean broken;
    volatile boolean closed;
    int calls;
    private Optional<Callback> waiting = Optional.empty();
    private ByteBuffer[] rest = {};

    @Override
    public boolean flush(ByteBuffer... buffers) throws IOException {
        assertThat(writers.incrementAndGet()).as("threads that write").isOne();
        calls++;
        if (broken) {
            writers.decrementAndGet();
            throw new IOException("broken");
        }
        boolean all = true;
        for (ByteBuffer buffer : buffers) {
            while (buffer.hasRemaining() && room > 0) {
                bytes.write(buffer.get());
                room--;
            }
            all &= !buffer.hasRemaining();
        }
        writers.decrementAndGet();
        return all;
    }

    @Override
    public void writeRest(Callback callback, ByteBuffer... buffers) {
        waiting = Optional.of(callback);
        rest = buffers;
    }

    @Override
    public void close(Throwable cause) {
        closed = true;
    }

    void goOn() {
        Callback callback = waiting.orElseThrow();
        waiting = Optional.empty();
        try {
            assertThat(flush(rest)).isTrue();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        callback.succeeded();
    }

    /** Whether it has not taken everything yet. */
    boolean isBusy() {
        return waiting.isPresent();
    }

    /** Takes what it has room for; where it is broken, tells. */
    void goOnOrFail() {
        Callback callback = waiting.orElseThrow();
        try {
            if (flush(rest)) {
                waiting = Optional.empty();
                callback.succeeded();
            }
        } catch (IOException e) {
            waiting = Optional.empty();
            callback.failed(e);
        }
    }

    void fail() {
        Callback callback = waiting.orElseThrow();
        waiting = Optional.empty();
        callback.failed(new IOException("broken"));
    }

    int[] written() {
        byte[] all = bytes.toByteArray();
        int[] unsigned = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            unsigned[i] = all[i] & 0xFF;
        }
        return unsigned;
    }
}
