package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class CallbackAnswerSocket {
    @OnMessage
    List<String> take(String text) { // ! compiler
        return null;
    }
}
