package dev.patchbay.tracing;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.trace.TraceLine.Kind;
import dev.patchbay.transport.Portion;
import dev.patchbay.transport.Receiver;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;

/**
 * Sees the messages that come past Jetty.
 *
 * @param receiver gets them
 */
record TappedReceiver(Receiver receiver, Watch watch) implements Receiver {

    @Override
    public boolean receive(Inbound message) {
        if (watch.traces().areOn()) {
            byte opCode = message instanceof Inbound.Text ? OpCode.TEXT : OpCode.BINARY;
            watch.frame(Kind.RECEIVED, new Frame(opCode, Outbound.of(message).payload()));
        }
        return receiver.receive(message);
    }

    @Override
    public boolean isBetweenMessages() {
        return receiver.isBetweenMessages();
    }

    @Override
    public void stopsWaiting() {
        receiver.stopsWaiting();
    }

    @Override
    public boolean takes(int size) {
        return receiver.takes(size);
    }

    @Override
    public boolean wantsStrings() {
        return receiver.wantsStrings();
    }

    @Override
    public Portion portion() {
        return receiver.portion();
    }

    @Override
    public void waits() {
        receiver.waits();
    }
}
