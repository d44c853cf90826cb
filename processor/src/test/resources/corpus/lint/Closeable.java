package demo;

import dev.patchbay.OnClose;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Closeable {
    static final class Pool implements AutoCloseable {
        @Override
        public void close() {}
    }

    @Socket("/a")
    static final class ASocket implements AutoCloseable, java.io.Serializable {
        private static final long serialVersionUID = 1L;

        ASocket(Pool pool) {}

        @OnMessage
        String take(String text) {
            return text;
        }

        @Override
        @OnClose
        public void close() {}
    }
}

// opens /a
// sends x
// hears x
