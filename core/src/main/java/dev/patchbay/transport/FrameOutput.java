package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import org.eclipse.jetty.util.Callback;

/** Where frames are written: in the order in which they were sent, from any thread. */
public interface FrameOutput {

    /**
     * Sends one whole frame.
     *
     * @param opCode RFC 6455, section 5.2
     * @param payload its payload
     * @param callback is told when the network took it, or that it did not
     * @param hold whether it may be held back until something that may not is sent, or until {@link #flush}
     */
    void send(byte opCode, Outbound payload, Callback callback, boolean hold);

    /** Sends one whole frame that may wait for others to the same connection, though not for anybody to flush. */
    void sendSoon(byte opCode, Outbound payload, Callback callback);

    /**
     * A message begins that has several frames: from now on other messages wait. The default stands for outputs of servers.
     *
     * @throws IllegalStateException where another one has not ended
     */
    default void partsBegin() {
        throw new UnsupportedOperationException("Only clients send messages part by part");
    }

    /** The last of its frames was sent, and what has waited follows. */
    default void partsEnd() {}

    /**
     * Sends a frame of a message that has several, behind what is held back, which is written then. The default stands for outputs of
     * servers.
     *
     * @param last whether it is the last of its message
     */
    default void sendPart(byte opCode, boolean last, Outbound payload, Callback callback) {
        throw new UnsupportedOperationException("Only clients send messages part by part");
    }

    /** Writes what is held back, and tells when everything before it was written. */
    void flush(Callback callback);

    /**
     * Forgets the message that waits longest of those that are not being written.
     *
     * @param room the bytes of backlog that are wanted; where forgetting all of those would not make them free, none is
     * @return whether there was one
     */
    default boolean dropOldest(long room) {
        return false;
    }

    /** Forgets what waits for a peer that does not read, as far as no part of it was written. */
    void drop();
}
