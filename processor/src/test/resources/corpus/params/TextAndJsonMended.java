package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class TextAndJsonMended {
    record Said(String words) {}

    @Socket(value = "/a", typeProperty = "$type")
    static final class ASocket {
        @OnMessage
        String one(String text) {
            return text;
        }

        @OnMessage("said")
        String two(Said said) {
            return said.words();
        }

        @OnMessage
        int three(byte[] bytes) {
            return bytes.length;
        }
    }
}

// opens /a
// sends {"$type":"said","words":"x"}
// hears x
// sends {"type":"said","words":"x"}
// hears {"type":"said","words":"x"}
// sends nothing
// hears nothing
// sends bytes 0001
// hears 2
