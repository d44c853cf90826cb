package demo;

import dev.patchbay.Codec;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class CodecSocket {
    record Price(String text) {}

    @OnMessage
    String take(@Codec(PriceCodec.class) Price price) { // ! compiler
        return "";
    }
}
