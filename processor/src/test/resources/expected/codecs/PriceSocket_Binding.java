package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.codec.BinaryCodec;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.codec.TextCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Sender;
import javax.annotation.processing.Generated;

/**
 * Calls {@link PriceSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnOpen void open(@Codec(demo.PriceSocket.PriceCodec) Sender<demo.PriceSocket.Price>, @Codec(demo.PriceSocket.PriceCodec) Broadcaster<demo.PriceSocket.Price>, @Codec(demo.PriceSocket.PictureCodec) Sender<demo.PriceSocket.Picture>)",
    "@OnMessage @Codec(demo.PriceSocket.PriceCodec) Optional<demo.PriceSocket.Price> price(@Payload @Codec(demo.PriceSocket.PriceCodec) demo.PriceSocket.Price)",
    "@OnMessage @Codec(demo.PriceSocket.PictureCodec) CompletionStage<demo.PriceSocket.Picture> picture(@Payload @Codec(demo.PriceSocket.PictureCodec) demo.PriceSocket.Picture)",
    "@OnError String wrong(DecodeException)"
})
public final class PriceSocket_Binding implements SocketBinding {
  private final PubSub pubSub;

  private final TextCodec<PriceSocket.Price> price = TextCodec.guarded(new PriceSocket.PriceCodec());

  private final BinaryCodec<PriceSocket.Picture> picture = BinaryCodec.guarded(new PriceSocket.PictureCodec());

  private final Broadcaster<PriceSocket.Price> priceBroadcaster;

  public PriceSocket_Binding(PubSub pubSub) {
    this.pubSub = pubSub;
    this.priceBroadcaster = new Broadcaster<>(pubSub, price);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private final class Calls implements SocketCalls {
    private final PriceSocket socket = new PriceSocket();

    @Override
    public boolean openIsNonBlocking() {
      return false;
    }

    @Override
    public Answer onOpen(Connection connection) throws Throwable {
      socket.open(new Sender<>(connection, price), priceBroadcaster,
          new Sender<>(connection, picture));
      return Answer.none();
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      return Answer.optional(socket.price(price.decode(message)),
          value -> Answer.payload(value, price));
    }

    @Override
    public Answer onBinary(Inbound.Binary message, Connection connection) throws Throwable {
      return Answer.later(socket.picture(picture.decode(message)),
          value -> Answer.payload(value, picture));
    }

    @Override
    public Answer onError(Throwable error, Connection connection) throws Throwable {
      if (error instanceof DecodeException e) {
        return Answer.text(socket.wrong(e));
      }
      return Answer.unhandled();
    }
  }
}
