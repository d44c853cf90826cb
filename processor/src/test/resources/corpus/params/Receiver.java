// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Receiver {
    @Socket("/a")
    static final class ASocket {
        private int count;

        @OnMessage
        int take(ASocket this, final String text) {
            this.count += text.length();
            return this.count;
        }

        @OnMessage
        byte bytes(byte bytes[])[] {
            return bytes;
        }
    }
}

// opens /a
// sends ab
// hears 2
// sends abc
// hears 5
// sends bytes 01
// hears bytes 01
