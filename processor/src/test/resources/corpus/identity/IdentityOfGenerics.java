package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

final class IdentityOfGenerics {
    record User(String name) {}

    @Socket("/a")
    static final class ASocket {
        @OnConnect
        Optional<User> connect() { // ! UnusableIdentity
            return Optional.empty();
        }

        @OnMessage
        void take(String text) {}
    }

    @Socket("/b")
    static final class BSocket {
        @OnConnect
        CompletionStage<User> connect() { // ! UnusableIdentity
            return CompletableFuture.completedStage(new User(""));
        }

        @OnMessage
        void take(String text) {}
    }
}
