package dev.patchbay.fast;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.util.Callback;

/** The socket below an output: one thread writes at a time. */
interface Network {

    /** Takes what it can at once; returns whether that was everything. */
    boolean flush(ByteBuffer... buffers) throws IOException;

    /** Takes the rest when it can, and tells. */
    void writeRest(Callback callback, ByteBuffer... buffers);

    /** The connection cannot be written any more. */
    void close(Throwable cause);
}
