package dev.patchbay.session;

import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Answer;
import dev.patchbay.socket.SocketCalls;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.concurrent.CompletionStage;

/** The handler's call for one message; one object, because there is one for every message. */
record MessageCall(Inbound message, SocketCalls calls, PeerConnection connection, Answers answers)
        implements Mailbox.Call, Answers.Attempt {

    @Override
    public CompletionStage<Mailbox.Call> run() {
        return answers.handle(this);
    }

    @Override
    public Answer answer() throws Throwable {
        return message instanceof Inbound.Text text ? onText(text) : onBinary((Inbound.Binary) message);
    }

    private Answer onText(Inbound.Text text) throws Throwable {
        return calls.streamsText()
                ? calls.onTextStream(new StringReader(text.string()), connection)
                : calls.onText(text, connection);
    }

    private Answer onBinary(Inbound.Binary binary) throws Throwable {
        return calls.streamsBinary()
                ? calls.onBinaryStream(new ByteArrayInputStream(binary.bytes()), connection)
                : calls.onBinary(binary, connection);
    }
}
