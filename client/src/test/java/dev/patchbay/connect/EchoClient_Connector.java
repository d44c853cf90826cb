package dev.patchbay.connect;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Next;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.util.concurrent.BlockingQueue;

/** As the annotation processor would write it, for a client that remembers what it hears. */
final class EchoClient_Connector extends Connector<EchoClient_Connector> {

    private final BlockingQueue<String> heard;
    Next next = Next.asUsual();

    EchoClient_Connector(String host, BlockingQueue<String> heard) {
        super("ws://" + host + "/room/{room}");
        this.heard = heard;
    }

    EchoClient_Connector room(String value) {
        return variable("room", value);
    }

    @Override
    protected EchoClient_Connector self() {
        return this;
    }

    @Override
    protected ClientCalls calls(ClientConnection connection) {
        return new ClientCalls() {
            @Override
            public Answer onOpen(Connection open) {
                heard.add("open");
                return Answer.text("hello");
            }

            @Override
            public Answer onText(Inbound.Text message, Connection open) {
                heard.add(message.string());
                return Answer.none();
            }

            @Override
            public Next closed(CloseReason reason, Attempt attempt) {
                heard.add("closed " + reason.code());
                return next;
            }
        };
    }
}
