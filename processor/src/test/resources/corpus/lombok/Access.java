package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Access {
    @Socket("/a")
    @lombok.AllArgsConstructor(access = lombok.AccessLevel.PACKAGE)
    static final class ASocket {
        private final Runnable one;

        @OnMessage
        String take(String text) {
            return text + (one == null);
        }
    }
}

// opens /a
// sends x
// hears xfalse
