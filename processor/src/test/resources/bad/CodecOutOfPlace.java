// [CodecOutOfPlace] @Codec is on 'Connection connection', which is no payload - it names how a payload is read and written. Remove it, or put it on the payload, a Sender or a Broadcaster.
// = `@Codec` is on a parameter that carries no payload.
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
    void take(
            Price price,
            @Codec(PriceCodec.class) Connection connection) {} // problem
}
