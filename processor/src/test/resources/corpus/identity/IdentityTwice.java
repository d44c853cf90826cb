package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class IdentityTwice {
    record User(String name) {}

    @Socket("/a")
    static final class ASocket {
        @OnConnect
        User connect() {
            return new User("Ada");
        }

        @OnMessage
        String take(User user, User other) { // ! SecondIdentity
            return user.name() + other.name();
        }
    }
}
