package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

final class VarargsMended {
    record Said(String words) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        int take(List<Said> said) {
            return said.size();
        }
    }

    @Socket("/b")
    static final class BSocket {
        @OnMessage
        byte[] take(byte[] bytes) {
            return bytes;
        }
    }
}

// opens /a
// sends [{"words":"a"},{"words":"b"}]
// hears 2
// b: opens /b
// b: sends bytes 01
// b: hears bytes 01
