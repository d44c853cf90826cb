package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Required {
    interface Rooms {}

    @Socket("/a")
    @lombok.RequiredArgsConstructor
    static final class ASocket {
        private final Rooms rooms;
        private int count;

        @OnMessage
        String take(String text) {
            count++;
            return text + count + (rooms == null);
        }
    }
}

// opens /a
// sends x
// hears x1false
