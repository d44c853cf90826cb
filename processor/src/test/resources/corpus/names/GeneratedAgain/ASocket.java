package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket {
    record Said(String text) {}

    @OnMessage
    Said take(Said said) {
        return said;
    }
}
