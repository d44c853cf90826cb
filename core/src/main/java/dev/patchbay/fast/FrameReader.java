package dev.patchbay.fast;

import dev.patchbay.message.Inbound;
import dev.patchbay.transport.Portion;
import dev.patchbay.transport.Receiver;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Reads the frames of one connection. Whole messages, which nearly all frames are, are taken out of one buffer that all
 * connections of a selector share, and go to the session at once. Everything else goes on to Jetty: fragments, control
 * frames, large and broken ones, and a frame's first part with all that follows it until Jetty stands between two frames
 * again. Jetty's own path takes a buffer, five locks and a dozen objects for each frame.
 *
 * <p>Jetty is asked for a frame all the while, and waits; what it does not see does not change that. Only if the session
 * wants to pause is nothing read until {@link #goOn}.
 */
final class FrameReader {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    /** The socket. */
    interface Source {

        /** Reads once; -1 at the end, and 0 where the kernel has nothing left. */
        int fillFromNetwork(ByteBuffer buffer) throws IOException;

        /** Reads as soon as there is something. */
        void awaitMore();

        /** Calls {@link FrameReader#readRest} when the others have had their turn. */
        void readRestLater();
    }

    private final Source source;
    private final Receiver receiver;
    private final SpareBuffer spare;
    private final FrameBoundary boundary;
    private final WholeFrame frame;
    private final boolean wantsStrings;
    private final Portion portion;
    private ByteBuffer rest = NOTHING;
    private volatile boolean reads;
    private boolean parked;
    private boolean asked;

    /**
     * Nothing is read yet.
     *
     * @param lane of its selector
     * @param boundary where Jetty stands after what came with the handshake
     */
    FrameReader(Source source, Receiver receiver, SelectorLane lane, FrameBoundary boundary) {
        this.source = source;
        this.receiver = receiver;
        this.spare = lane.reading();
        this.frame = new WholeFrame(lane.end());
        this.boundary = boundary;
        this.wantsStrings = receiver.wantsStrings();
        this.portion = receiver.portion();
    }

    /** Something came. On the selector's thread; returns whether it is Jetty's turn. */
    boolean read() throws IOException {
        if (!boundary.isReached() || !receiver.isBetweenMessages()) {
            return true;
        }
        RetainableByteBuffer shared = spare.take();
        ByteBuffer bytes = shared.getByteBuffer();
        try {
            return source.fillFromNetwork(bytes) < 0 || take(bytes);
        } finally {
            if (rest == bytes) {
                rest = copy(bytes); // others read into the buffer next
            }
            spare.giveBack(shared);
        }
    }

    /**
     * There is room again, or the others have had their turn. On the selector's thread, after {@link #goOn} returned true, or
     * because it was to be later; returns as {@link #read}.
     */
    boolean readRest() {
        ByteBuffer kept = rest;
        rest = NOTHING;
        return take(kept);
    }

    /** Fills a buffer of Jetty's; returns as {@link Source#fillFromNetwork}. */
    int fillForJetty(ByteBuffer buffer) throws IOException {
        int filled = rest.hasRemaining() ? BufferUtil.append(buffer, rest) : source.fillFromNetwork(buffer);
        if (!rest.hasRemaining()) {
            rest = NOTHING;
        }
        boundary.pass(buffer, buffer.limit() - Math.max(filled, 0), buffer.limit());
        return filled;
    }

    private boolean take(ByteBuffer bytes) {
        receiver.stopsWaiting();
        reads = true;
        while (frame.isNextOf(bytes) && receiver.takes(frame.length())) {
            portion.brings(frame.length());
            if (!frame.unmask(bytes)) {
                frame.mask(bytes); // Jetty takes it off again, and closes with 1007
                break;
            }
            Inbound message = frame.message(bytes, wantsStrings);
            frame.pass(bytes);
            if (!receiver.receive(message) && parks(bytes)) {
                return false;
            }
            if (portion.isUsedUp() && bytes.hasRemaining()) {
                return leavesToOthers(bytes);
            }
        }
        reads = false;
        receiver.waits();
        if (bytes.hasRemaining()) {
            rest = bytes;
            return true;
        }
        source.awaitMore();
        return false;
    }

    private boolean leavesToOthers(ByteBuffer bytes) {
        reads = false;
        rest = bytes;
        source.readRestLater();
        return false;
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        return bytes.hasRemaining()
                ? ByteBuffer.allocate(bytes.remaining()).put(bytes).flip()
                : NOTHING;
    }

    /** Whether nothing is read until somebody says so, who has not said so yet. */
    private synchronized boolean parks(ByteBuffer bytes) {
        parked = !asked;
        asked = false;
        if (parked) {
            rest = bytes;
        }
        return parked;
    }

    /** The session has room again. Any thread; returns whether nothing is read until {@link #readRest} is called. */
    synchronized boolean goOn() {
        boolean waits = parked;
        asked = !parked;
        parked = false;
        return waits;
    }

    /** Whether it was this that brought the message behind which the session has paused, and not Jetty. */
    boolean isReading() {
        return reads;
    }
}
