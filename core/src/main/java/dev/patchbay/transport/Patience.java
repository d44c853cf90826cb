package dev.patchbay.transport;

import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.jspecify.annotations.Nullable;

/**
 * What is put up with from one peer: so many messages, so many frames that bring nothing, and that a message which has begun
 * stands still for so long. For the thread that reads, but for {@link #isOver}.
 */
final class Patience {

    private final Limits limits;
    private final Time time;
    private final TokenBucket messages;
    private @Nullable TokenBucket emptyFrames; // which most peers never send
    private volatile boolean within;
    private volatile long progressAt;
    private volatile long deafThen;

    /**
     * Untried.
     *
     * @param time the server's
     */
    Patience(Limits limits, Time time) {
        this.limits = limits;
        this.time = time;
        this.messages = TokenBucket.of(limits.messageRate(), time);
    }

    /** Whether a whole message may come. */
    boolean takesMessage() {
        return messages.take();
    }

    /**
     * Counts a frame.
     *
     * @param silence knows for how long the peer was not read from
     * @throws ImpatientException where it is one too many: close code 1008
     */
    void count(Frame frame, Silence silence) {
        boolean bringsNothing = frame.isControlFrame() || (!frame.hasPayload() && !frame.isFin());
        if (bringsNothing && frame.getOpCode() != OpCode.CLOSE && !emptyFrames().take()) {
            throw new ImpatientException(ImpatientException.EMPTY_FRAMES);
        }
        if (frame.isDataFrame()) {
            countData(frame, silence);
        }
    }

    private void countData(Frame frame, Silence silence) {
        boolean begins = frame.getOpCode() != OpCode.CONTINUATION;
        if (begins && !messages.take()) {
            throw new ImpatientException(ImpatientException.MESSAGES);
        }
        if (begins || frame.hasPayload()) {
            progressAt = time.now();
            deafThen = silence.deafness();
        }
        within = !frame.isFin();
    }

    private TokenBucket emptyFrames() {
        TokenBucket bucket = emptyFrames;
        if (bucket == null) {
            bucket = TokenBucket.of(limits.emptyFrameRate(), time);
            emptyFrames = bucket;
        }
        return bucket;
    }

    /** Whether a message has stood still for too long, though the peer was read from. Any thread. */
    boolean isOver(Silence silence) {
        if (!within) {
            return false;
        }
        long deaf = silence.deafness() - deafThen;
        return Time.isOver(limits.partTimeout(), time.now() - progressAt - deaf);
    }
}
