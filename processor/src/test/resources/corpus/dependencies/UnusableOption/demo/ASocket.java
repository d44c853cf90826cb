// option: -Apatchbay.routes=demo.2Routes
// ! UnusableRoutesName
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket {
    @OnMessage
    String take(String text) {
        return "a";
    }
}
