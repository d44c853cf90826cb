package demo;

import dev.patchbay.Identity;
import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Payload;
import dev.patchbay.Socket;

final class MessageIsIdentityMended {
    record User(String name) {}

    @Socket("/a")
    static final class ASocket {
        @OnConnect
        User connect() {
            return new User("Ada");
        }

        @OnMessage("who")
        User who(@Identity User user) {
            return user;
        }

        @OnMessage("take")
        User take(@Payload User user) {
            return user;
        }
    }
}

// opens /a
// sends {"type":"who","name":"Bob"}
// hears {"name":"Ada"}
// sends {"type":"take","name":"Bob"}
// hears {"name":"Bob"}
