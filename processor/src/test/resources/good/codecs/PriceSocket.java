package demo;

import dev.patchbay.Codec;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.codec.BinaryCodec;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.codec.TextCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.socket.Sender;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Socket
final class PriceSocket {

    @Codec(PriceCodec.class)
    interface Price {
        long cents();
    }

    static final class PriceCodec implements TextCodec<Price> {

        @Override
        public Price decode(Inbound.Text message) {
            long cents = Long.parseLong(message.string());
            return () -> cents;
        }

        @Override
        public Outbound.Text encode(Price price) {
            return Outbound.text(price.cents() + " ct");
        }
    }

    record Picture(int size) {}

    static final class PictureCodec implements BinaryCodec<Picture> {

        @Override
        public Picture decode(Inbound.Binary message) {
            return new Picture(message.size());
        }

        @Override
        public Outbound.Binary encode(Picture picture) {
            return Outbound.binary(new byte[picture.size()]);
        }
    }

    @OnOpen
    void open(Sender<Price> prices, Broadcaster<Price> all, @Codec(PictureCodec.class) Sender<Picture> pictures) {
        prices.send(() -> 1);
        all.broadcast("prices", () -> 1);
        pictures.send(new Picture(1));
    }

    @OnMessage
    Optional<Price> price(Price price) {
        return Optional.of(price);
    }

    @OnMessage
    @Codec(PictureCodec.class)
    CompletionStage<Picture> picture(@Codec(PictureCodec.class) Picture picture) {
        return CompletableFuture.completedFuture(picture);
    }

    @OnError
    String wrong(DecodeException wrong) {
        return wrong.getMessage();
    }
}
