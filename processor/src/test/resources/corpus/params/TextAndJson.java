package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class TextAndJson {
    record Said(String words) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        String one(String text) {
            return text;
        }

        @OnMessage
        String two(Said said) { // ! DuplicateMessage
            return said.words();
        }
    }
}
