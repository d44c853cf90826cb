// requires: jakarta.inject
// not: ecj
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import jakarta.inject.Inject;

final class InjectedOnes {
    static final class Rooms {}

    @Socket("/a")
    static final class ASocket {
        private final Rooms rooms;

        ASocket() {
            throw new IllegalStateException("not this one");
        }

        @Inject
        ASocket(Rooms rooms) {
            this.rooms = rooms;
        }

        private ASocket(Rooms rooms, int more) {
            throw new IllegalStateException("nor this one");
        }

        @OnMessage
        boolean take(String text) {
            return rooms == null;
        }
    }
}

// opens /a
// sends x
// hears false
