package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class RawAnswerSocket {
    @OnMessage
    Missing take(String text) { // ! compiler
        return null;
    }
}
