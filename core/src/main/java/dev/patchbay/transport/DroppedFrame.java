package dev.patchbay.transport;

import dev.patchbay.socket.MessageDroppedException;
import org.eclipse.jetty.util.Callback;

/**
 * A message that makes room for others.
 *
 * @param size the length of its payload
 * @param told who waits for its fate
 */
public record DroppedFrame(int size, Callback told) {

    /** It is not sent. */
    public void tell(Backlog backlog) {
        backlog.lost(1, size);
        told.failed(new MessageDroppedException("it made room for one that was sent later"));
    }
}
