package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Main {
    private final SocketRoutes routes = new SocketRoutes();

    Main() {
        routes.routes();
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        String take(Said said) {
            return said.words();
        }
    }
}

// opens /a
// sends {"words":"x"}
// hears x
