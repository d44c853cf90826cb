package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class ForgottenParam {
    record Said(String words) {}

    @Socket("/a/{room}")
    static final class ASocket {
        @OnMessage
        void take(String room, Said said) {} // ! SecondPayload
    }
}
