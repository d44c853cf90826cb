package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class IdentityFromConstructor {
    record User(String name) {}

    @Socket("/a")
    static final class ASocket {
        ASocket(User user) {} // ! IdentityAsDependency

        @OnConnect
        User connect() {
            return new User("Ada");
        }

        @OnMessage
        void take(String text) {}
    }
}
