package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class AbstractCallbacks {
    interface Echo {
        @OnMessage
        String echo(String text);
    }

    @Socket("/a")
    static final class ASocket implements Echo {
        @Override
        @OnMessage
        public String echo(String text) {
            return text;
        }
    }
}

// opens /a
// sends x
// hears x
