package demo.one;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket {
    ASocket(Hidden hidden) {} // ! InvisibleDependency

    @OnMessage
    void take(String text) {}
}
