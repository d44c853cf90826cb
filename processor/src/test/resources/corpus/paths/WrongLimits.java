// not: ecj
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class WrongLimits {
    @Socket(
            value = "/a",
            messageSize = -1, // ! LimitNotPositive
            idleTimeout = "1 minute", // ! UnreadableDuration
            subprotocols = {"a b", "x", "x"}) // ! InvalidSubprotocol, RepeatedSubprotocol
    static final class ASocket {
        @OnMessage
        String take(String text) {
            return text;
        }
    }

    @Socket(value = "/c", idleTimeout = "-1s") // ! LimitNotPositive
    static final class CSocket {
        @OnMessage
        void take(String text) {}
    }

    @Socket(value = "/d", idleTimeout = "9999999999s") // ! UnreadableDuration
    static final class DSocket {
        @OnMessage
        void take(String text) {}
    }

    @Socket(value = "/b", messageSize = 100, backlog = 10) // ! ContradictingLimits
    static final class BSocket {
        @OnMessage
        String take(String text) {
            return text;
        }
    }
}
