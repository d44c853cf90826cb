package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.io.InputStream;
import java.io.Reader;

final class StreamsAndNames {
    record Said(String words) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        void text(Reader reader) {} // ! StreamBesideNames

        @OnMessage("said")
        void said(Said said) {}

        @OnMessage("bytes") // ! NamedStream
        void bytes(InputStream stream) {}
    }

    @Socket("/b")
    static final class BSocket {
        @OnMessage("x") // ! NamedBinary
        void bytes(byte[] bytes) {}
    }
}
