package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
public final class PatchbaySocket {
    @OnMessage("answer")
    Answer answer(Answer answer) {
        return answer;
    }

    @OnMessage("connection")
    Connection connection(Connection connection, dev.patchbay.socket.Connection peer) {
        return connection;
    }

    PatchbaySocket(Generated generated, Override override) {}

    @OnMessage("inbound")
    Inbound inbound(Inbound inbound) {
        return inbound;
    }
}
