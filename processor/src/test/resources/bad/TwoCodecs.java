// [TwoCodecs] 'A.Price' is written by 'A.OldPriceCodec' here and by 'A.PriceCodec' in 'A.take' - clients have to tell them apart. Use one codec.
// = One class writes a type in two ways.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.io.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.Stream;

@Socket("/ws/a")
final class A {
    @Codec(PriceCodec.class)
    record Price(long cents) {}

    static final class PriceCodec implements TextCodec<Price> {
        @Override
        public Price decode(Inbound.Text message) {
            return new Price(Long.parseLong(message.string()));
        }

        @Override
        public Outbound.Text encode(Price price) {
            return Outbound.text(price.cents() + "");
        }
    }

    static final class OldPriceCodec implements TextCodec<Price> {
        @Override
        public Price decode(Inbound.Text message) {
            return new Price(0);
        }

        @Override
        public Outbound.Text encode(Price price) {
            return Outbound.text("old");
        }
    }

    @OnMessage("price")
    void take(Price price) {}

    @OnOpen
    @Codec(OldPriceCodec.class)
    Price open() { // problem
        return new Price(0);
    }
}
