package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket {
    private final String[] names;

    ASocket(String... names) {
        this.names = names;
    }

    @OnMessage
    String take(String text) {
        return String.join(" ", names);
    }
}

// opens /a
// sends x
// hears a b
