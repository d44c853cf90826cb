package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Payload;
import dev.patchbay.Socket;

final class IdentityTwiceMended {
    record User(String name) {}

    @Socket("/a")
    static final class ASocket {
        @OnConnect
        User connect() {
            return new User("Ada");
        }

        @OnMessage
        String take(User user, @Payload User other) {
            return user.name() + other.name();
        }
    }
}

// opens /a
// sends {"name":"Bob"}
// hears AdaBob
