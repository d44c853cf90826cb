package demo;

import dev.patchbay.Codec;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.codec.TextCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Sender;

final class DeprecatedCodec {
    record Price(long cents) {}

    /** @deprecated for a reason */
    @Deprecated
    static final class OldCodec extends PriceCodec {}

    abstract static class PriceCodec implements TextCodec<Price> {
        @Override
        public Price decode(Inbound.Text message) {
            return new Price(Long.parseLong(message.string()));
        }

        @Override
        public Outbound.Text encode(Price price) {
            return Outbound.text(Long.toString(price.cents()));
        }
    }

    static class Working implements TextCodec<Cost> {
        /** @deprecated for a reason */
        @Deprecated
        Working() {}

        @Override
        public Cost decode(Inbound.Text message) {
            return new Cost(Long.parseLong(message.string()));
        }

        @Override
        public Outbound.Text encode(Cost cost) {
            return Outbound.text(Long.toString(cost.cents()));
        }
    }

    @Codec(Working.class)
    record Cost(long cents) {}

    @Socket("/a")
    @SuppressWarnings("deprecation")
    static final class ASocket {
        @OnMessage
        void take(@Codec(OldCodec.class) Price price) {}
    }

    @Socket("/b")
    @SuppressWarnings("deprecation")
    static final class BSocket {
        @OnMessage
        @Codec(OldCodec.class)
        Price take(String text) {
            return new Price(1);
        }
    }

    @Socket("/c")
    static final class CSocket {
        @OnOpen
        void open(Sender<Cost> sender) {
            sender.send(new Cost(2));
        }
    }
}

// opens /b
// sends x
// hears 1
// c: opens /c
// c: hears 2
