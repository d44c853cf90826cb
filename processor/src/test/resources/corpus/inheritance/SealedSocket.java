// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class SealedSocket {
    sealed interface Any permits Base {}

    abstract static sealed class Base implements Any permits ASocket, BSocket {
        private final String name;

        Base(String name) {
            this.name = name;
        }

        @OnMessage
        String take(String text) {
            return name + text;
        }
    }

    @Socket("/a")
    static final class ASocket extends Base {
        ASocket() {
            super("a");
        }
    }

    @Socket("/b")
    static non-sealed class BSocket extends Base {
        static final String NAME;

        static {
            NAME = "b";
        }

        {
            count = 1;
        }

        int count;

        BSocket() {
            super(NAME);
            count++;
        }
    }
}

// opens /a
// sends 1
// hears a1
// b: opens /b
// b: sends 1
// b: hears b1
