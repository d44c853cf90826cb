package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class EscapedPaths {
    @Socket("/\u0061/$x/a\"b")
    static final class ASocket {
        @OnMessage("\"quoted\"\n\t\\ $L %s \0")
        String take() {
            return "odd";
        }

        @OnMessage
        String rest(String text) {
            return "rest";
        }
    }
}

// opens /a/$x/a%22b
// sends {"type":"\"quoted\"\n\t\\ $L %s \u0000"}
// hears odd
