// option: -Apatchbay.routes=demo.one.ChatRoutes
package demo.one;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket {
    ASocket(Hidden hidden) {}

    @OnMessage
    String take(String text) {
        return "a";
    }
}

// opens /a
// sends x
// hears a
// b: opens /b
// b: sends x
// b: hears b
