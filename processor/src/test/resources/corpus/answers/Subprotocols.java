// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.socket.Handshake;

final class Subprotocols {
    @Socket(
            value = "/a",
            subprotocols = {"chat.v2", "chat.v1"})
    static final class ASocket {
        @OnOpen
        String open(Handshake handshake) {
            return handshake.subprotocol().orElse("none");
        }

        @OnMessage
        void take(String text) {}
    }
}

// opens /a as chat.v1, chat.v2
// hears chat.v2
// b: opens /a
// b: hears none
