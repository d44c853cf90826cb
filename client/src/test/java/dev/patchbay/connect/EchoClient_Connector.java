package dev.patchbay.connect;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.util.concurrent.BlockingQueue;

/** As the annotation processor would write it, for a client that remembers what it hears. */
final class EchoClient_Connector extends Connector<EchoClient_Connector> {

    private final BlockingQueue<String> heard;

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
    protected SocketCalls calls(ClientConnection connection) {
        return new SocketCalls() {
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
            public void onClose(CloseReason reason, Connection open) {
                heard.add("closed " + reason.code());
            }
        };
    }
}
