package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.JsonText;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link TickerSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnOpen Optional<String> open()",
    "@OnMessage(\"latest\") CompletionStage<Optional<demo.TickerSocket.Tick>> latest(@Payload demo.TickerSocket.Wish)",
    "@OnMessage(\"next\") CompletableFuture<demo.TickerSocket.Tick> next(@Payload demo.TickerSocket.Wish)",
    "@OnMessage(\"watch\") CompletionStage<Void> watch(@Payload demo.TickerSocket.Wish)",
    "@OnMessage(\"name\") CompletionStage<String> name()",
    "@OnMessage(\"perhaps\") Optional<demo.TickerSocket.Tick> perhaps(@Payload demo.TickerSocket.Wish)",
    "@OnMessage(\"raw\") CompletionStage<Optional<java.nio.ByteBuffer>> raw()",
    "@OnError CompletionStage<String> failed(Exception)"
})
public final class TickerSocket_Binding implements SocketBinding {
  private static final JsonCodec<TickerSocket.Wish> wish = TickerSocket_Wish_Json.CODEC;

  private static final JsonCodec<TickerSocket.Tick> tick = TickerSocket_Tick_Json.CODEC;

  private final Prices prices;

  public TickerSocket_Binding(Prices prices) {
    this.prices = prices;
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    return List.of(TickerSocket_Tick_Json.CODEC, TickerSocket_Wish_Json.CODEC);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private final class Calls implements SocketCalls {
    private final TickerSocket socket = new TickerSocket(prices);

    @Override
    public boolean openIsNonBlocking() {
      return false;
    }

    @Override
    public Answer onOpen(Connection connection) throws Throwable {
      return Answer.optional(socket.open(), Answer::text);
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      String type = JsonText.property(message, "type");
      return switch (type) {
        case "latest" -> latest(message);
        case "next" -> next(message);
        case "watch" -> watch(message);
        case "name" -> name(message);
        case "perhaps" -> perhaps(message);
        case "raw" -> raw(message);
        default -> throw DecodeException.unknownType("type", type, "latest", "next", "watch",
            "name", "perhaps", "raw");
      };
    }

    private Answer latest(Inbound.Text message) throws Throwable {
      return Answer.later(socket.latest(wish.decode(message, "type")),
          optional -> Answer.optional(optional, value -> Answer.payload(value, tick)));
    }

    private Answer next(Inbound.Text message) throws Throwable {
      return Answer.later(socket.next(wish.decode(message, "type")),
          value -> Answer.payload(value, tick));
    }

    private Answer watch(Inbound.Text message) throws Throwable {
      return Answer.later(socket.watch(wish.decode(message, "type")), nothing -> Answer.none());
    }

    private Answer name(Inbound.Text message) throws Throwable {
      JsonText.check(message);
      return Answer.later(socket.name(), Answer::text);
    }

    private Answer perhaps(Inbound.Text message) throws Throwable {
      return Answer.optional(socket.perhaps(wish.decode(message, "type")),
          value -> Answer.payload(value, tick));
    }

    private Answer raw(Inbound.Text message) throws Throwable {
      JsonText.check(message);
      return Answer.later(socket.raw(), optional -> Answer.optional(optional, Answer::binary));
    }

    @Override
    public Answer onError(Throwable error, Connection connection) throws Throwable {
      if (error instanceof Exception e) {
        return Answer.later(socket.failed(e), Answer::text);
      }
      return Answer.unhandled();
    }
  }
}
