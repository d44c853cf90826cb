package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.socket.Handshake;

@Socket("/a")
final class ConnectAnswerSocket {
    @OnConnect
    User connect(Handshake handshake) { // ! compiler
        return null;
    }

    @OnMessage
    String take(String text, User user) { // ! compiler
        return text;
    }
}
