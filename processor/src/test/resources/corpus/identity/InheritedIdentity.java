package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;

final class InheritedIdentity {
    abstract static class Login<U> {
        @OnConnect
        U connect(@Param String name) {
            return user(name);
        }

        abstract U user(String name);
    }

    record User(String name) {}

    @Socket("/a/{name}")
    static final class ASocket extends Login<User> {
        @Override
        User user(String name) {
            return new User(name);
        }

        @OnMessage
        String take(String text, User user) {
            return text + user.name();
        }
    }
}

// opens /a/Ada
// sends 1
// hears 1Ada
