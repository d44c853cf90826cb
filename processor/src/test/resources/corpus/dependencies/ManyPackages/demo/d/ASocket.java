// also: module
package demo.d;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/c")
final class ASocket {
    @OnMessage
    String take(String text) {
        return "c";
    }
}

// opens /a
// sends x
// hears a
// b: opens /b
// b: sends x
// b: hears b
// c: opens /c
// c: sends x
// c: hears c
