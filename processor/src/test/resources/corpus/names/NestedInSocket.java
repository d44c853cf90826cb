// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class NestedInSocket {
    @Socket("/a")
    static final class ASocket {
        static final class Calls {}

        static final class Optional {}

        static final class Override {}

        static final class String {}

        ASocket(Calls calls, Optional optional, Override override, String string) {}

        @OnMessage
        java.lang.String take(java.lang.String text) {
            return text;
        }
    }
}

// opens /a
// sends x
// hears x
