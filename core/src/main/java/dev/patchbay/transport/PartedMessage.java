package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import dev.patchbay.session.SentStage;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.FragmentedMessage;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.jetty.websocket.core.OpCode;

/** A message that is sent part by part, through an output that has begun with it. */
final class PartedMessage implements FragmentedMessage {

    private static final Outbound NOTHING = Outbound.binary(new byte[0]);

    /**
     * Where it is sent.
     *
     * @param output has begun with it
     * @param backlog has to have room for each part
     * @param overflow where it has none, or the connection is closing
     */
    record Network(FrameOutput output, Backlog backlog, Closing closing, Overflow overflow, SessionSettings settings) {}

    private final Network network;
    private final Optional<Utf8Parts> text;
    private byte opCode;
    private boolean isFinished;

    PartedMessage(Network network, boolean isText) {
        this.network = network;
        this.text = isText ? Optional.of(new Utf8Parts()) : Optional.empty();
        this.opCode = isText ? OpCode.TEXT : OpCode.BINARY;
    }

    @Override
    public CompletionStage<Void> append(ByteBuffer part) {
        checkUnfinished();
        Optional<ByteBuffer> rest = text.map(parts -> parts.check(part));
        SentStage written = new SentStage(network.settings.workers());
        if (isSent(false, Outbound.binary(part.slice()), written)) {
            opCode = OpCode.CONTINUATION;
            text.ifPresent(parts -> parts.goesOn(rest.orElseThrow()));
        }
        return written;
    }

    @Override
    public CompletionStage<Void> finish() {
        checkUnfinished();
        text.ifPresent(Utf8Parts::checkEnd);
        SentStage written = new SentStage(network.settings.workers());
        if (isSent(true, NOTHING, written)) {
            isFinished = true;
            network.output.partsEnd();
        }
        return written;
    }

    private boolean isSent(boolean last, Outbound payload, SentStage written) {
        boolean isTaken = !network.closing.isStarted() && network.backlog.take(payload.size());
        if (isTaken) {
            network.output.sendPart(opCode, last, payload, new SendWindow.Fate(written));
        } else {
            network.overflow.refuse(payload.size(), written);
        }
        return isTaken;
    }

    private void checkUnfinished() {
        if (isFinished) {
            throw new IllegalStateException("The message is finished");
        }
    }
}
