package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket {
    @OnMessage
    Said take(Said said) {
        return said;
    }
}

// opens /a
// sends {"words":"x"}
// hears {"words":"x"}
