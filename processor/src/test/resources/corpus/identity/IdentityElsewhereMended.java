package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Payload;
import dev.patchbay.Socket;

final class IdentityElsewhereMended {
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
        User take(@Payload User user) {
            return user;
        }
    }
}

// opens /a
// sends x
// hears Ada
// b: opens /b
// b: sends {"name":"Bob"}
// b: hears {"name":"Bob"}
