package shop.stock;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link LatestSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds("@OnMessage shop.stock.LatestSocket.Level level(@Payload shop.stock.LatestSocket.Level)")
public final class LatestSocket_Binding implements SocketBinding {
  private static final JsonCodec<LatestSocket.Level> level = LatestSocket_Level_Json.CODEC;

  private final Stock stock;

  private final StockClock stockClock;

  public LatestSocket_Binding(Stock stock, StockClock stockClock) {
    this.stock = stock;
    this.stockClock = stockClock;
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    return List.of(LatestSocket_Level_Json.CODEC);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private final class Calls implements SocketCalls {
    private final LatestSocket socket = new LatestSocket(stock, stockClock);

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      return Answer.payload(socket.level(level.decode(message)), level);
    }
  }
}
