package dev.patchbay.tracing;

import dev.patchbay.trace.TraceLine.Kind;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;

/**
 * Sees the frames that come.
 *
 * @param receiver gets them
 */
record TappedFrames(FrameHandler receiver, Watch watch) implements FrameHandler {

    @Override
    public void onOpen(CoreSession core, Callback callback) {
        receiver.onOpen(core, callback);
    }

    @Override
    public void onFrame(Frame frame, Callback callback) {
        watch.frame(Kind.RECEIVED, frame);
        receiver.onFrame(frame, callback);
    }

    @Override
    public void onError(Throwable cause, Callback callback) {
        watch.traces().tell(Kind.FAILED, cause::toString);
        receiver.onError(cause, callback);
    }

    @Override
    public void onClosed(CloseStatus status, Callback callback) {
        receiver.onClosed(status, callback);
    }
}
