package dev.patchbay.platforms;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.connect.ClientCalls;
import dev.patchbay.connect.Connector;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import java.util.concurrent.BlockingQueue;

/** As the annotation processor would write it, for a client that remembers what it hears. */
final class Feed_Connector extends Connector<Feed_Connector> {

    private final BlockingQueue<String> heard;

    Feed_Connector(BlockingQueue<String> heard) {
        super("ws://nowhere.invalid/");
        this.heard = heard;
    }

    @Override
    protected Feed_Connector self() {
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
        };
    }
}
