package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class IdentityOfStrings {
    @Socket("/a")
    static final class ASocket {
        @OnConnect
        String connect() { // ! UnusableIdentity
            return "Ada";
        }

        @OnMessage
        void take(String text) {}
    }

    @Socket("/b")
    static final class BSocket {
        @OnConnect
        int connect() { // ! UnusableIdentity
            return 1;
        }

        @OnMessage
        void take(String text) {}
    }
}
