// [CodecWithoutAnswer] @Codec is on a method that returns 'void', and nothing of that is sent - it names how an answer is written. Remove it, or put it on the payload.
// = `@Codec` is on a method that sends nothing.
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

    @OnMessage
    @Codec(PriceCodec.class)
    void take(Price price) {} // problem
}
