package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import jakarta.inject.Inject;

@Socket("/a")
final class PrivateInjectSocket {
    @Inject
    private PrivateInjectSocket(Runnable service) {} // ! NoUsableConstructor

    @OnMessage
    String take(String text) {
        return text;
    }
}
