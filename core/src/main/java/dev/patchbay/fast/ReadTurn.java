package dev.patchbay.fast;

import dev.patchbay.transport.SocketListener;
import java.io.IOException;
import org.eclipse.jetty.util.Callback;

/**
 * Jetty's callback for readable bytes of one WebSocket, made to run where it is called, and behind our own reader.
 *
 * @param socket is read
 * @param jetty the callback
 */
record ReadTurn(ReadEndPoint socket, Callback jetty) implements Callback {

    /** What our reader does in its turn; says whether Jetty is next. */
    @FunctionalInterface
    interface Step {
        boolean isJettyNext(FrameReader reader) throws IOException;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public void succeeded() {
        take(FrameReader::read);
    }

    @Override
    public void failed(Throwable failure) {
        jetty.failed(failure);
    }

    /** On the selector's thread. */
    void take(Step step) {
        SocketListener reads = socket.listener();
        reads.readStarts();
        try {
            if (isJettyNext(step)) {
                jetty.succeeded();
            }
        } finally {
            reads.readEnds();
        }
    }

    private boolean isJettyNext(Step step) {
        FrameReader reader = socket.reader();
        try {
            return reader == null || step.isJettyNext(reader);
        } catch (Throwable failure) {
            socket.close(failure);
            return false;
        }
    }
}
