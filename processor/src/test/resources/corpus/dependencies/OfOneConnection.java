package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Sender;

final class OfOneConnection {
    @Socket("/a")
    static final class ASocket {
        ASocket(Handshake handshake) {} // ! MisplacedDependency

        @OnMessage
        void take(String text) {}
    }

    @Socket("/b")
    static final class BSocket {
        BSocket(Connection connection, Sender<String> sender) {} // ! MisplacedDependency, MisplacedDependency

        @OnMessage
        void take(String text) {}
    }
}
