package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class ForgottenIdentity {
    record Said(String words) {}

    record User(String name) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        void take(User user, Said said) {} // ! SecondPayload
    }
}
