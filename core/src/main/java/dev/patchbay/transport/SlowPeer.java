package dev.patchbay.transport;

import dev.patchbay.socket.CloseReason;

/** A peer for which too much may wait, and what can be done about it. Any thread; nothing blocks. */
public interface SlowPeer {

    /** Whether nothing is sent to it any more. */
    boolean isClosing();

    /** As {@link FrameOutput#dropOldest}. */
    boolean dropOldest(long room);

    /** Drops what waits, and closes. Returns whether the connection was not closing before. */
    boolean giveUp(CloseReason reason);
}
