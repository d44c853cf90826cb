package demo.chat;

import demo.Chat;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket {
    @OnMessage
    String take(String text) {
        return Chat.class.getSimpleName();
    }
}

// opens /a
// sends x
// hears Chat
