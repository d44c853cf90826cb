package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class LostCallbackMended {
    interface Echo {
        @OnMessage
        default String echo(String text) {
            return text;
        }
    }

    @Socket("/a")
    static final class ASocket implements Echo {
        @Override
        @OnMessage
        public String echo(String text) {
            return Echo.super.echo(text) + text;
        }
    }
}

// opens /a
// sends x
// hears xx
