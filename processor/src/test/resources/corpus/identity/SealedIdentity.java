package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.Optional;

final class SealedIdentity {
    sealed interface Someone permits User, Nobody {}

    record User(String name) implements Someone {}

    enum Nobody implements Someone {
        INSTANCE
    }

    @Socket("/a")
    static final class ASocket {
        @OnConnect
        Someone connect(@Param Optional<String> name) {
            return name.<Someone>map(User::new).orElse(Nobody.INSTANCE);
        }

        @OnOpen
        String open(Someone someone) {
            return someone instanceof User user ? user.name() : "nobody";
        }

        @OnMessage
        void take(String text) {}
    }
}

// opens /a?name=Ada
// hears Ada
// bob: opens /a
// bob: hears nobody
