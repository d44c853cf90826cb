package dev.patchbay.session;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.message.Inbound;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.concurrent.CompletionStage;

/**
 * The handler's call for one message; one small object, because there is one for every message.
 *
 * @param type what the calls said of a text message when it was received
 */
record MessageCall(SocketSession session, Inbound message, String type) implements Mailbox.Call, Answers.Attempt {

    @Override
    public CompletionStage<Mailbox.Call> run() {
        return session.answers().handle(this);
    }

    @Override
    public Answer answer() throws Throwable {
        return message instanceof Inbound.Text text ? onText(text) : onBinary((Inbound.Binary) message);
    }

    private Answer onText(Inbound.Text text) throws Throwable {
        SocketCalls calls = session.calls();
        return calls.streamsText()
                ? calls.onTextStream(new StringReader(text.string()), session.connection())
                : calls.onText(type, text, session.connection());
    }

    private Answer onBinary(Inbound.Binary binary) throws Throwable {
        SocketCalls calls = session.calls();
        return calls.streamsBinary()
                ? calls.onBinaryStream(new ByteArrayInputStream(binary.bytes()), session.connection())
                : calls.onBinary(binary, session.connection());
    }
}
