package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class CaseOnly {
    @Socket("/a")
    static final class Chat {
        @OnMessage
        String take(String text) {
            return "Chat";
        }
    }

    @Socket("/b")
    static final class chat {
        @OnMessage
        String take(String text) {
            return "chat";
        }
    }
}

// opens /b
// sends x
// hears chat
