package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.token.Tokens;
import java.util.Optional;

final class Signed {
    record User(String name) {}

    @Socket("/a")
    static final class ASocket {
        private final Tokens<User> tokens;

        ASocket(Tokens<User> tokens) {
            this.tokens = tokens;
        }

        @OnConnect
        User connect(@Param Optional<String> token) {
            return tokens.verify(token).orRefuse();
        }

        @OnMessage
        String take(String text, User user) {
            return tokens.sign(user).isEmpty() ? "" : user.name();
        }
    }
}

// refused 403 /a?token=x
