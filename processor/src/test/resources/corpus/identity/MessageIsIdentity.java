package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class MessageIsIdentity {
    record User(String name) {}

    @Socket("/a")
    static final class ASocket {
        @OnConnect
        User connect() {
            return new User("Ada");
        }

        @OnMessage
        User take(User user) { // ! UnclearIdentity
            return user;
        }
    }
}
