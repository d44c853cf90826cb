package demo;

import dev.patchbay.OnClose;
import dev.patchbay.OnConnect;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.io.Reader;

final class NonBlocking {
    @dev.patchbay.NonBlocking
    @Socket("/a")
    static final class ASocket {
        @OnConnect
        void connect() {}

        @OnMessage
        String take(String text) {
            return text;
        }

        @OnError
        void failed(Exception error) {}

        @OnClose
        void closed() {}
    }

    @Socket("/b")
    static final class BSocket {
        @OnConnect
        @dev.patchbay.NonBlocking
        void connect() {} // ! UselessNonBlocking

        @OnMessage
        @dev.patchbay.NonBlocking
        void take(Reader reader) {} // ! NonBlockingStream
    }
}
