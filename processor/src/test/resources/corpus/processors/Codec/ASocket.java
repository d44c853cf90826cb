package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket {
    record Said(String words) {}

    @OnMessage
    @dev.patchbay.Codec(SaidCodec.class)
    Said take(@dev.patchbay.Codec(SaidCodec.class) Said said) {
        return said;
    }
}

// opens /a
// sends x
// hears <x>
