package dev.patchbay.connect;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.Next;
import dev.patchbay.dialing.ClientEngine;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** As the annotation processor would write it, for a client that remembers what became of it. Its engine is the test's own. */
public final class FaultClient_Connector extends Connector<FaultClient_Connector> {

    /** What is done when there is no connection. */
    @FunctionalInterface
    public interface OnClose {
        Next closed(CloseReason reason, Attempt attempt, ClientConnection connection);
    }

    public final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    public final BlockingQueue<Ended> ends = new LinkedBlockingQueue<>();
    private OnClose onClose = (reason, attempt, connection) -> Next.asUsual();

    public FaultClient_Connector(URI uri, ClientEngine engine) {
        super(uri.toString());
        engine(engine);
    }

    public FaultClient_Connector onClose(OnClose does) {
        onClose = does;
        return this;
    }

    @Override
    protected FaultClient_Connector self() {
        return this;
    }

    @Override
    protected ClientCalls calls(ClientConnection connection) {
        return new ClientCalls() {
            @Override
            public Answer onText(Inbound.Text message, Connection open) {
                heard.add(message.string());
                return Answer.none();
            }

            @Override
            public Next closed(CloseReason reason, Attempt attempt) {
                ends.add(attempt.why());
                return onClose.closed(reason, attempt, connection);
            }
        };
    }
}
