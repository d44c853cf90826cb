// also: strict
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;

final class LostCallback {
    interface Echo {
        @OnMessage
        default String echo(String text) {
            return text;
        }
    }

    @Socket("/a")
    static final class ASocket implements Echo {
        @Override
        public String echo(String text) { // ! LostCallback
            return text + text;
        }

        @OnOpen
        void open() {}
    }
}
