package demo.api;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;

@Socket("/a")
public final class AppSocket {
    @OnOpen
    private void open() {} // ! PrivateCallback

    @OnMessage
    String take(String text) {
        return text;
    }
}
