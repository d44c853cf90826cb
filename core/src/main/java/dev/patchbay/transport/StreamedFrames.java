package dev.patchbay.transport;

import dev.patchbay.session.SocketSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.exception.MessageTooLargeException;

/** Frames of messages that the session takes while they arrive. A message that is whole at once is none of them. */
final class StreamedFrames {

    private final SocketSession session;
    private final int limit;
    private boolean streaming;
    private boolean text;
    private long size;

    /**
     * Nothing received.
     *
     * @param session takes the parts
     * @param limit the largest message, in bytes
     */
    StreamedFrames(SocketSession session, int limit) {
        this.session = session;
        this.limit = limit;
    }

    /** Whether a data frame belongs here; where the connection is closing, no message begins. */
    boolean take(Frame frame, JettyWire wire) {
        if (!streaming && !frame.isFin() && frame.getOpCode() != OpCode.CONTINUATION && wire.isOpen()) {
            text = frame.getOpCode() == OpCode.TEXT;
            streaming = session.streams(text);
            size = 0;
        }
        return streaming;
    }

    /** Whether a message has begun and not ended. */
    boolean isWithin() {
        return streaming;
    }

    /**
     * Counts a frame that belongs here.
     *
     * @throws MessageTooLargeException at the first byte too many: close code 1009
     */
    void count(Frame frame) {
        size += frame.getPayloadLength();
        if (size > limit) {
            throw new MessageTooLargeException("A message is larger than " + limit + " bytes");
        }
    }

    /** Hands a frame on, and returns whether to read on. */
    boolean receive(byte[] part, boolean last) {
        boolean readOn = session.receivePart(part, text);
        if (last) {
            streaming = false;
            return session.receivedParts((int) size);
        }
        return readOn;
    }
}
