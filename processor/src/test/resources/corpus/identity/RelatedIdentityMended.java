package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Payload;
import dev.patchbay.Socket;

final class RelatedIdentityMended {
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
        Person take(@Payload Person person) {
            return person;
        }
    }
}

// opens /a
// sends {"type":"Guest","name":"Bob"}
// hears {"type":"Guest","name":"Bob"}
