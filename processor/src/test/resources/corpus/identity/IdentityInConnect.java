package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class IdentityInConnect {
    record User(String name) {}

    @Socket("/a")
    static final class ASocket {
        @OnConnect
        User connect(User user) { // ! PayloadOutOfPlace
            return user;
        }

        @OnMessage
        void take(String text) {}
    }
}
