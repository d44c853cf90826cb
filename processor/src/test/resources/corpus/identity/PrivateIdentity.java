package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class PrivateIdentity {
    @Socket("/a")
    static final class ASocket {
        private record User(String name) {}

        @OnConnect
        User connect() { // ! InvisibleType
            return new User("Ada");
        }

        @OnMessage
        void take(String text) {}
    }
}
