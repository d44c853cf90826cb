package demo;

import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.io.IOException;

final class Logs {
    @Socket("/a")
    @lombok.extern.java.Log
    @lombok.ToString
    @lombok.EqualsAndHashCode
    static final class ASocket {
        @lombok.Getter
        private int count;

        @OnMessage
        @lombok.Synchronized
        @lombok.SneakyThrows
        String take(@lombok.NonNull String text) {
            log.fine("taken");
            if (text.isEmpty()) {
                throw new IOException("empty");
            }
            return text + getCount();
        }

        @OnError
        String failed(IOException error) {
            return error.getMessage();
        }
    }
}

// opens /a
// sends x
// hears x0
// sends
// hears empty
