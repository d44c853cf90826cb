package demo;

import dev.patchbay.Codec;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.codec.TextCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Connection;

final class WrongCodecs {
    record Said(String words) {}

    static final class NoCodec {}

    abstract static class AbstractCodec implements TextCodec<Said> {}

    static final class NumberCodec implements TextCodec<Integer> {
        @Override
        public Integer decode(Inbound.Text message) {
            return 1;
        }

        @Override
        public Outbound.Text encode(Integer payload) {
            return Outbound.text("1");
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage("a")
        void a(@Codec(NoCodec.class) Said said) {} // ! NotACodec

        @OnMessage("b")
        void b(@Codec(AbstractCodec.class) Said said) {} // ! UnusableCodec

        @OnMessage("c")
        void c(@Codec(NumberCodec.class) Said said) {} // ! CodecOfAnotherType

        @OnMessage("d")
        int d(@Codec(NumberCodec.class) int number) { // ! TwoCodecs
            return number;
        }

        @OnMessage("e")
        void e(@Codec(NumberCodec.class) String text) {} // ! CodecOfRaw

        @OnMessage("f")
        @Codec(NumberCodec.class)
        void f(Said said) {} // ! CodecWithoutAnswer

        @OnMessage("h")
        void h(@Codec(int.class) Said said) {} // ! NotACodec

        @OnMessage("i")
        void i(@Codec(NumberCodec[].class) Said said) {} // ! NotACodec

        @OnMessage("g")
        void g(@Codec(NumberCodec.class) Connection connection) {} // ! CodecOutOfPlace
    }
}
