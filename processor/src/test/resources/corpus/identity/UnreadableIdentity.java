package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class UnreadableIdentity {
    record Said(String words) {}

    interface User {
        String name();
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        void take(User user, Said said) {} // ! UnknownIdentity
    }
}
