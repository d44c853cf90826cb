// also: module
// not: ecj
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class ForRemoval {
    static final class Rooms {
        /** @deprecated for a reason */
        @Deprecated(forRemoval = true)
        static final class Old {}
    }

    @Socket("/a")
    @SuppressWarnings({"deprecation", "removal"})
    static final class ASocket {
        /** @deprecated for a reason */
        @Deprecated(since = "1", forRemoval = true)
        ASocket(Rooms.Old rooms) {}

        /** @deprecated for a reason */
        @OnMessage
        @Deprecated(forRemoval = true)
        String take(String text) {
            return text;
        }
    }

    /** @deprecated for a reason */
    @Deprecated(forRemoval = true)
    @Socket("/b")
    static final class BSocket {
        @OnMessage
        String take(String text) {
            return text;
        }
    }
}

// opens /a
// sends x
// hears x
// b: opens /b
// b: sends x
// b: hears x
