package demo.one;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket { // ! InvisibleDependency
    ASocket(Hidden hidden) {}

    @OnMessage
    void take(String text) {}
}
