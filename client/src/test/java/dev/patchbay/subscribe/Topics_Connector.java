package dev.patchbay.subscribe;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.connect.ClientCalls;
import dev.patchbay.connect.Connector;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/** As the annotation processor would write it, for a client that remembers what it hears. */
final class Topics_Connector extends Connector<Topics_Connector> {

    private final BlockingQueue<String> heard;
    private Consumer<ClientConnection> onOpen = connection -> {};

    Topics_Connector(int port, BlockingQueue<String> heard) {
        super("ws://localhost:" + port + "/feed");
        this.heard = heard;
    }

    Topics_Connector onOpen(Consumer<ClientConnection> does) {
        onOpen = does;
        return this;
    }

    @Override
    protected Topics_Connector self() {
        return this;
    }

    @Override
    protected ClientCalls calls(ClientConnection connection) {
        return new ClientCalls() {
            @Override
            public boolean openIsNonBlocking() {
                return false;
            }

            @Override
            public Answer onOpen(Connection open) {
                onOpen.accept(connection);
                return Answer.text("hello");
            }

            @Override
            public Answer onText(Inbound.Text message, Connection open) {
                heard.add(message.string());
                return Answer.none();
            }
        };
    }
}
