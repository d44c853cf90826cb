package demo;

import dev.patchbay.Codec;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class CodecOnTypeSocket {
    @Codec(PriceCodec.class) // ! compiler
    record Price(String text) {}

    @OnMessage
    String take(Price price) {
        return "";
    }
}
