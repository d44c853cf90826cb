package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.JsonText;
import dev.patchbay.binding.Scalars;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Next;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.connect.ClientCalls;
import dev.patchbay.connect.Connector;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Sender;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * Calls {@link TickerClient}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnOpen demo.Hello opened(Opened, @Param(\"symbol\") String)",
    "@OnMessage(\"trade\") void trade(@Payload demo.Trade, @Param(\"depth\") int, Sender<demo.Hello>)",
    "@OnMessage(\"quit\") @NonBlocking void quit(ClientConnection)",
    "@OnMessage String other(@Payload demo.Note)",
    "@OnPing void ping(@Payload java.nio.ByteBuffer)",
    "@OnError void wrong(DecodeException)",
    "@OnClose Next closed(CloseReason, Attempt)"
})
public final class TickerClient_Connector extends Connector<TickerClient_Connector> {
  private static final JsonCodec<Hello> hello = Hello_Json.CODEC;

  private static final JsonCodec<Trade> trade = Trade_Json.CODEC;

  private static final JsonCodec<Note> note = Note_Json.CODEC;

  private final Prices prices;

  public TickerClient_Connector(Prices prices) {
    super("ws://{host}:{port}/ws/{symbol}/{depth}");
    this.prices = prices;
  }

  /**
   * The variable {@code host} of the URL.
   */
  public TickerClient_Connector host(String value) {
    return variable("host", value);
  }

  /**
   * The variable {@code port} of the URL.
   */
  public TickerClient_Connector port(int value) {
    return variable("port", String.valueOf(value));
  }

  /**
   * The variable {@code symbol} of the URL.
   */
  public TickerClient_Connector symbol(String value) {
    return variable("symbol", value);
  }

  /**
   * The variable {@code depth} of the URL.
   */
  public TickerClient_Connector depth(int value) {
    return variable("depth", String.valueOf(value));
  }

  @Override
  protected TickerClient_Connector self() {
    return this;
  }

  @Override
  protected ClientCalls calls(ClientConnection connection) {
    return new Calls(connection);
  }

  private final class Calls implements ClientCalls {
    private final ClientConnection connection;

    private final TickerClient client = new TickerClient(prices);

    private final String symbol = variable("symbol");

    private final int depth = variable("depth", Scalars::toInt);

    Calls(ClientConnection connection) {
      this.connection = connection;
    }

    @Override
    public boolean openIsNonBlocking() {
      return false;
    }

    @Override
    public Answer onOpen(Connection open) throws Throwable {
      return Answer.payload(client.opened(connection.opened(), symbol), hello);
    }

    @Override
    public String typeOf(Inbound.Text message) {
      return JsonText.property(message, "type");
    }

    @Override
    public boolean textIsNonBlocking(String type) {
      return switch (type) {
        case "quit" -> true;
        default -> false;
      };
    }

    @Override
    public Answer onText(String type, Inbound.Text message, Connection open) throws Throwable {
      return switch (type) {
        case "trade" -> trade(message);
        case "quit" -> quit(message);
        default -> other(message);
      };
    }

    private Answer trade(Inbound.Text message) throws Throwable {
      client.trade(trade.decode(message, "type"), depth, new Sender<>(connection, hello));
      return Answer.none();
    }

    private Answer quit(Inbound.Text message) throws Throwable {
      JsonText.check(message);
      client.quit(connection);
      return Answer.none();
    }

    private Answer other(Inbound.Text message) throws Throwable {
      return Answer.text(client.other(note.decode(message)));
    }

    @Override
    public boolean takesPings() {
      return true;
    }

    @Override
    public void onPing(ByteBuffer payload, Connection open) throws Throwable {
      client.ping(payload);
    }

    @Override
    public Answer onError(Throwable error, Connection open) throws Throwable {
      if (error instanceof DecodeException e) {
        client.wrong(e);
        return Answer.none();
      }
      return Answer.unhandled();
    }

    @Override
    public Next closed(CloseReason reason, Attempt attempt) throws Throwable {
      return client.closed(reason, attempt);
    }
  }
}
