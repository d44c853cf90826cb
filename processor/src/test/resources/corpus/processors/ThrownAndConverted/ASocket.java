package demo;

import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;

@Socket("/a/{color}")
final class ASocket {
    @OnMessage
    String take(String text, @Param Color color) throws MadeException {
        throw new MadeException(text + color);
    }

    @OnError
    String failed(MadeException failed) {
        return failed.getMessage();
    }
}

// opens /a/RED
// sends x
// hears xRED
