package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class HashedNames {
    @Socket("/a")
    static final class ASocket {
        @OnMessage("Aa")
        String one() {
            return "Aa";
        }

        @OnMessage("BB")
        String two() {
            return "BB";
        }

        @OnMessage("type")
        String three() {
            return "type";
        }

        @OnMessage("default")
        String four() {
            return "default";
        }
    }
}

// opens /a
// sends {"type":"Aa"}
// hears Aa
// sends {"type":"BB"}
// hears BB
// sends {"type":"type"}
// hears type
// sends {"type":"default"}
// hears default
