// [CodecOfAnotherType] 'A.PriceCodec' is a codec of 'A.Price', and the payload is 'A.Weight'. Name a codec of exactly that type.
// [CodecOfAnotherType] 'A.PriceCodec' is a codec of 'A.Price', and the payload is 'List<A.Price>'. Name a codec of exactly that type.
// = The class that `@Codec` names reads another type.
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

    record Weight(long grams) {}

    @OnMessage
    void take(@Codec(PriceCodec.class) Weight weight) {} // problem

    @OnOpen
    @Codec(PriceCodec.class)
    List<Price> open() { // problem
        return List.of();
    }
}
