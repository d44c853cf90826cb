// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class SameInTwoOuters {
    static final class One {
        @Socket("/one")
        static final class ASocket {
            @OnMessage
            String take(String text) {
                return "one";
            }
        }
    }

    static final class Two {
        @Socket("/two")
        static final class ASocket {
            @OnMessage
            String take(String text) {
                return "two";
            }
        }
    }
}

// opens /one
// sends x
// hears one
// b: opens /two
// b: sends x
// b: hears two
