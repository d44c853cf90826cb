package shop.orders;

import dev.patchbay.Named;
import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import shop.stock.Stock;

/**
 * Calls {@link OrderSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds("@OnMessage String order(@Payload String)")
public final class OrderSocket_Binding implements SocketBinding {
  private final Clock clock;

  private final Stock stock;

  private final Supplier<Stock> stockSupplier;

  private final Stock second;

  public OrderSocket_Binding(Clock clock, Stock stock, Supplier<Stock> stockSupplier,
      @Named("second") Stock second) {
    this.clock = clock;
    this.stock = stock;
    this.stockSupplier = stockSupplier;
    this.second = second;
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private final class Calls implements SocketCalls {
    private final OrderSocket socket = new OrderSocket(clock, stock, stockSupplier, second);

    @Override
    public boolean wantsString() {
      return true;
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      return Answer.text(socket.order(message.string()));
    }
  }
}
