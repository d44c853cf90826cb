package dev.patchbay.tracing;

import dev.patchbay.log.ParameterFilter;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.trace.TraceLine.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;

/** Tells traces of frames, and who is the first to close. Any thread; messages are received by one at a time. */
final class TracedFrames {

    private static final int LEAST_OF_PROGRAMS = 3_000;

    private final Traces traces;
    private final ParameterFilter filter;
    private volatile boolean isClosing;
    private volatile boolean completes;

    TracedFrames(Traces traces, ParameterFilter filter) {
        this.traces = traces;
        this.filter = filter;
    }

    /** Another connection is open. */
    void begin() {
        isClosing = false;
        completes = false;
    }

    /** A message was received, of so many bytes; nothing new, where it was one frame. */
    void received(int bytes) {
        if (completes) {
            completes = false;
            traces.tell(Kind.COMPLETED, "", bytes, () -> "");
        }
    }

    void tell(Kind kind, Frame frame) {
        String name = OpCode.name(frame.getOpCode()).toLowerCase(Locale.ROOT);
        traces.tell(kind, name, frame.getPayloadLength(), () -> text(frame));
        completes = kind == Kind.RECEIVED && frame.isFin() && frame.getOpCode() == OpCode.CONTINUATION;
        if (frame.getOpCode() == OpCode.CLOSE && !isClosing) {
            isClosing = true;
            traces.tell(Kind.CLOSING, () -> kind == Kind.RECEIVED ? "by the server" : why(frame.getPayload()));
        }
    }

    private static String why(ByteBuffer payload) {
        boolean isMeant = payload.remaining() < Short.BYTES
                || payload.getShort(payload.position()) == CloseReason.NORMAL
                || payload.getShort(payload.position()) == CloseReason.GOING_AWAY
                || payload.getShort(payload.position()) >= LEAST_OF_PROGRAMS;
        return isMeant ? "by the client" : "by the client, because of an error";
    }

    private String text(Frame frame) {
        ByteBuffer payload = frame.getPayload();
        if (frame.getOpCode() == OpCode.CLOSE) {
            return Shown.close(payload);
        }
        if (!frame.isFin() || frame.getOpCode() == OpCode.CONTINUATION) {
            return frame.isFin() ? "the last part" : "a part"; // a secret and its name may be in two
        }
        if (traces.secrets()
                .areIn(StandardCharsets.UTF_8.decode(payload.slice()).toString())) {
            return Shown.FILTERED;
        }
        return frame.getOpCode() == OpCode.TEXT ? Shown.text(filter, payload) : Shown.hex(payload);
    }
}
