package dev.patchbay.fast;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Limits;
import dev.patchbay.transport.Backlog;
import dev.patchbay.transport.DroppedFrame;
import dev.patchbay.transport.FrameOutput;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jetty.util.Callback;

/**
 * Whole frames that are to be written together. They stay messages until then, which many connections may share; only what is about to be written takes a buffer. Not for two threads at once.
 */
final class FrameQueue {

    /** Nothing to be written. */
    static final ByteBuffer[] NOTHING = {};

    private static final Object[] NONE = {};

    /** Room for more than this many is not kept. */
    private static final int LARGE = 64;

    /** What is no whole message: a ping or pong, or a frame of several. */
    private record Framed(byte first, Outbound payload) {}

    /** Messages, {@link Framed}s, {@code ByteBuffer}s with frames of Jetty's, and behind each who waits for its fate. */
    private Object[] frames = NONE;

    private int first;
    private int end;
    private Callback waiting = Callback.NOOP;
    private int callbacks;
    private int size;
    private long bytes;
    private int encodedFrames;
    private long encodedBytes;

    /** Adds a frame, by its first byte. */
    void add(byte first, Outbound payload) {
        append(first == FrameFormat.first(payload) ? payload : new Framed(first, payload));
        size++;
        bytes += payload.size();
    }

    /** Adds bytes as they are; they must not change until they are written. */
    void add(ByteBuffer written) {
        append(written);
    }

    private void append(Object frame) {
        if (end == frames.length) {
            frames = Arrays.copyOf(frames, Math.max(2, 2 * end));
        }
        frames[end++] = frame;
    }

    /** Somebody waits for the fate of what was added last, and of everything before it. */
    void tell(Callback callback) {
        if (callback == Callback.NOOP) {
            return;
        }
        if (isEmpty()) {
            waits(callback);
        } else {
            append(callback);
            callbacks++;
        }
    }

    private void waits(Callback callback) {
        waiting = waiting == Callback.NOOP ? callback : Callback.combine(waiting, callback);
    }

    /** Who waits for what was taken out; they are the asker's to tell. */
    Callback takeWaiting() {
        Callback all = waiting;
        waiting = Callback.NOOP;
        return all;
    }

    boolean isEmpty() {
        return first == end;
    }

    /** Whether it takes the room of many frames, though they are written. */
    boolean isLarge() {
        return frames.length > LARGE;
    }

    /** Puts the next frames into a buffer that has room for some, and returns what is to be written. */
    ByteBuffer[] encode(ByteBuffer into, End writer) {
        into.clear();
        while (first < end) {
            Object frame = frames[first];
            if (frame instanceof ByteBuffer raw) {
                remove();
                return new ByteBuffer[] {into.flip(), raw};
            }
            Outbound payload = frame instanceof Framed framed ? framed.payload() : (Outbound) frame;
            if (!FrameFormat.fits(payload, writer, into)) {
                break;
            }
            remove();
            count(payload.size());
            byte header = frame instanceof Framed framed ? framed.first() : FrameFormat.first(payload);
            ByteBuffer behind = FrameFormat.put(header, payload, writer, into);
            if (behind.hasRemaining()) {
                return new ByteBuffer[] {into.flip(), behind};
            }
        }
        return new ByteBuffer[] {into.flip()};
    }

    private void remove() {
        frames[first++] = NONE;
        while (callbacks > 0 && first < end && frames[first] instanceof Callback told) {
            frames[first++] = NONE;
            callbacks--;
            waits(told);
        }
        if (first == end) {
            first = 0;
            end = 0;
        }
    }

    /** Whether the messages that may be taken out make so much room: nobody is to lose one for nothing. */
    private boolean canMake(long room) {
        long found = 0;
        for (int i = first; i < end && found < room; i++) {
            if (frames[i] instanceof Outbound message) {
                found += message.size() + (long) Limits.FRAME_COST;
            } else if (!(frames[i] instanceof Callback)) {
                return false;
            }
        }
        return found >= room;
    }

    /**
     * Takes out the message that has waited longest, if there is one and nothing of Jetty's is before it.
     *
     * @param room as {@link FrameOutput#dropOldest}
     */
    Optional<DroppedFrame> takeOldest(long room) {
        if (isEmpty() || !canMake(room) || !(frames[first] instanceof Outbound oldest)) {
            return Optional.empty();
        }
        Callback before = takeWaiting();
        size--;
        bytes -= oldest.size();
        remove();
        Callback told = takeWaiting();
        waits(before);
        return Optional.of(new DroppedFrame(oldest.size(), told));
    }

    private void count(int length) {
        size--;
        bytes -= length;
        encodedFrames++;
        encodedBytes += length;
    }

    /** What was encoded has been written. */
    void written(Backlog backlog) {
        backlog.written(encodedFrames, encodedBytes);
        encodedFrames = 0;
        encodedBytes = 0;
    }

    /** Forgets what is not encoded, and tells. */
    void drop(Backlog backlog, Throwable why) {
        int frameCount = size;
        long byteCount = bytes;
        for (int i = first; i < end; i++) {
            if (frames[i] instanceof Callback told) {
                waits(told);
            }
        }
        Arrays.fill(frames, first, end, NONE);
        callbacks = 0;
        first = 0;
        end = 0;
        size = 0;
        bytes = 0;
        backlog.lost(frameCount, byteCount);
        takeWaiting().failed(why);
    }

    /** Forgets everything, and tells. */
    void lose(Backlog backlog, Throwable why) {
        backlog.lost(encodedFrames, encodedBytes);
        encodedFrames = 0;
        encodedBytes = 0;
        drop(backlog, why);
    }
}
