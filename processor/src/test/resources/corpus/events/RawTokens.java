package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.token.Tokens;

final class RawTokens {
    @Socket("/a")
    static final class ASocket {
        ASocket(Tokens<?> tokens) {} // ! WildcardType

        @OnMessage
        void take(String text) {}
    }
}
