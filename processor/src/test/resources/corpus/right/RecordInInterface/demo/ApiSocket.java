package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ApiSocket {
    @OnMessage
    void take(Api.Said said) {}
}
