package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class RelatedIdentity {
    sealed interface Person permits User, Guest {}

    record User(String name) implements Person {}

    record Guest(String name) implements Person {}

    @Socket("/a")
    static final class ASocket {
        @OnConnect
        User connect() {
            return new User("Ada");
        }

        @OnMessage
        void take(Person person) {} // ! UnclearPayload
    }
}
