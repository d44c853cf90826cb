// option: -Apatchbay.routes=Routes
// not: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
public final class ASocket {
    @OnMessage
    String take(String text) {
        return "a";
    }
}

// opens /a
// sends x
// hears a
