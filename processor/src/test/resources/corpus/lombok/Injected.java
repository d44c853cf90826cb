package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import jakarta.inject.Inject;

final class Injected {
    @Socket("/a")
    @lombok.RequiredArgsConstructor(onConstructor_ = @Inject)
    static final class ASocket {
        private final Runnable service;

        ASocket(Runnable service, int other) {
            this(service);
        }

        @OnMessage
        String take(String text) {
            return text + (service == null);
        }
    }
}

// opens /a
// sends x
// hears xfalse
