package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.token.Tokens;

final class TokensOfUnknown {
    @Socket("/a")
    static final class ASocket {
        ASocket(Tokens<Thread> tokens) {} // ! NoCodec

        @OnMessage
        void take(String text) {}
    }
}
