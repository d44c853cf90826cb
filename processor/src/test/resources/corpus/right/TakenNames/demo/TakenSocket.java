package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
public final class TakenSocket {
    @OnMessage
    Generated take(Generated generated) {
        return generated;
    }
}
