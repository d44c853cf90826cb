package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;

@Socket("/a")
final class UnlistedBesideSocket {
    @OnOpen
    private void open() {} // ! PrivateCallback

    @OnMessage
    String take(String text) {
        return text;
    }
}
