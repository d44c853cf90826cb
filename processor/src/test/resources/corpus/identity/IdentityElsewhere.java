package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class IdentityElsewhere {
    record User(String name) {}

    @Socket("/a")
    static final class ASocket {
        @OnConnect
        User connect() {
            return new User("Ada");
        }

        @OnMessage
        String take(String text, User user) {
            return user.name();
        }
    }

    @Socket("/b")
    static final class BSocket {
        @OnMessage
        void take(User user) {} // ! UnclearPayload
    }
}
