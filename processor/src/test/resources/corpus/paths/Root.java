// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;

final class Root {
    @Socket("/")
    static final class RootSocket {
        @OnMessage
        String take(String text) {
            return "root";
        }
    }

    @Socket("/{any}")
    static final class AnySocket {
        @OnMessage
        String take(String text, @Param String any) {
            return any;
        }
    }

    @Socket("/a/{any}")
    static final class ASocket {
        @OnMessage
        String take(String text, @Param String any) {
            return "a " + any;
        }
    }

    @Socket("/a/b")
    static final class BSocket {
        @OnMessage
        String take(String text) {
            return "b";
        }
    }
}

// opens /
// sends x
// hears root
// a: opens /a
// a: sends x
// a: hears a
// b: opens /a/b
// b: sends x
// b: hears b
// c: opens /a/c
// c: sends x
// c: hears a c
// refused 404 /a/b/c
