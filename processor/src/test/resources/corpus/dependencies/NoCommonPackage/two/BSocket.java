package two;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/b")
final class BSocket {
    @OnMessage
    void take(String text) {}
}
