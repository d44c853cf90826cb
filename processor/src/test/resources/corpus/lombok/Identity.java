package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnConnect;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;
import java.util.Map;

final class Identity {
    @lombok.Value
    static class User {
        String name;
    }

    @Channel("a")
    @lombok.RequiredArgsConstructor
    static final class AChannel {
        private final Runnable service;

        @OnJoin
        Map<String, String> join(User user) {
            return Map.of("name", user.getName() + (service == null));
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    @lombok.NoArgsConstructor
    static final class ASocket {
        @OnConnect
        User connect() {
            return new User("Ada");
        }
    }
}

// dials /a
// pushes a phx_join {}
// replies ok {"name":"Adafalse"}
