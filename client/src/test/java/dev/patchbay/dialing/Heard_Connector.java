package dev.patchbay.dialing;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.connect.ClientCalls;
import dev.patchbay.connect.Connector;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** As the annotation processor would write it, for a client that remembers what it hears, and on which threads. */
final class Heard_Connector extends Connector<Heard_Connector> {

    final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    final BlockingQueue<String> threads = new LinkedBlockingQueue<>();
    private final boolean nonBlocking;

    Heard_Connector(String url, boolean nonBlocking) {
        super(url);
        this.nonBlocking = nonBlocking;
    }

    @Override
    protected Heard_Connector self() {
        return this;
    }

    private static boolean isRead() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals("dev.patchbay.fast.FrameReader")));
    }

    @Override
    protected ClientCalls calls(ClientConnection connection) {
        return new ClientCalls() {
            @Override
            public boolean textIsNonBlocking(String type) {
                return nonBlocking;
            }

            @Override
            public Answer onText(Inbound.Text message, Connection open) {
                heard.add(message.string());
                threads.add(isRead() ? "reads" : Thread.currentThread().getName());
                return Answer.none();
            }

            @Override
            public void onClose(CloseReason reason, Connection open) {
                heard.add("closed " + reason.code());
            }
        };
    }
}
