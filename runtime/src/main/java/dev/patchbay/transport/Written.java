package dev.patchbay.transport;

import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageDroppedException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.util.Callback;

/**
 * The fate of one frame, or of several that were written together.
 *
 * @param window where they waited
 * @param losses is told if they did not reach the network
 * @param cost their bytes, with the cost of each frame
 * @param frames how many
 * @param waiting who wants to know
 */
record Written(
        SendWindow window, SendWindow.Losses losses, long cost, int frames, List<CompletableFuture<Void>> waiting)
        implements Callback {

    @Override
    public void succeeded() {
        window.leave(cost);
        waiting.forEach(written -> written.complete(null));
    }

    @Override
    public void failed(Throwable failure) {
        window.leave(cost);
        losses.lost(cost - (long) frames * Limits.FRAME_COST);
        MessageDroppedException dropped = new MessageDroppedException("the connection ended first");
        waiting.forEach(written -> written.completeExceptionally(dropped));
    }
}
