// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import static demo.StaticImports.Paths.CHAT;

final class StaticImports {
    interface Paths {
        String CHAT = "/chat";
    }

    @Socket(CHAT)
    static final class ASocket implements Paths {
        @OnMessage
        String take(String text) {
            return CHAT;
        }
    }
}

// opens /chat
// sends x
// hears /chat
