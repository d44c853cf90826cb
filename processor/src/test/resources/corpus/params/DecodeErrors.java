package demo;

import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.codec.DecodeException;

final class DecodeErrors {
    record Said(int number) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        int take(Said said) {
            return said.number();
        }

        @OnError
        String wrong(DecodeException error) {
            return "wrong " + error.field();
        }
    }

    @Socket("/b")
    static final class BSocket {
        @OnMessage
        int take(Said said) {
            return said.number();
        }
    }
}

// opens /a
// sends {"number":1}
// hears 1
// sends {"number":"x"}
// hears wrong number
// b: opens /b
// b: sends {"number":"x"}
// b: closed 1007
