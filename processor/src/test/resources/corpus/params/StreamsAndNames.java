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

        @OnMessage("bytes")
        void bytes(InputStream stream) {} // ! NamedStream
    }

    @Socket("/b")
    static final class BSocket {
        @OnMessage("x")
        void bytes(byte[] bytes) {} // ! NamedBinary
    }
}
