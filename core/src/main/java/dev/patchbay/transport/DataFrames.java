package dev.patchbay.transport;

import dev.patchbay.message.Inbound;
import dev.patchbay.session.SocketSession;
import java.util.Optional;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.Frame;

/** Makes messages of the data frames that Jetty brings, and hands them to the session: whole, or while they arrive. */
final class DataFrames {

    private final SocketSession session;
    private final MessageAssembler assembler;
    private final StreamedFrames streamed;

    /**
     * Nothing received.
     *
     * @param session takes the messages
     * @param limit the largest message, in bytes
     */
    DataFrames(SocketSession session, int limit) {
        this.session = session;
        this.assembler = new MessageAssembler(limit);
        this.streamed = new StreamedFrames(session, limit);
    }

    /** Whether a message has begun and not ended. */
    boolean isWithin() {
        return assembler.isWithin() || streamed.isWithin();
    }

    /** Takes a frame, whose callback is told when it is not needed any more; returns whether to read on. */
    boolean receive(Frame frame, Callback callback, JettyWire wire) {
        if (streamed.take(frame, wire)) {
            streamed.count(frame);
            byte[] part = MessageAssembler.copy(frame.getPayload());
            callback.succeeded();
            return streamed.receive(part, frame.isFin());
        }
        Optional<Inbound> message = assembler.accept(frame);
        callback.succeeded();
        return message.isEmpty() || !wire.isOpen() || session.receive(message.get());
    }
}
