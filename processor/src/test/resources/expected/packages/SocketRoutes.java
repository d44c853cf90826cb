package shop;

import dev.patchbay.codec.JsonCodecs;
import dev.patchbay.socket.Route;
import dev.patchbay.socket.Routes;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import shop.orders.Clock;
import shop.orders.OrderSocket_Binding;
import shop.stock.AnySocket_Binding;
import shop.stock.LatestSocket_Binding;
import shop.stock.Stock;
import shop.stock.StockClock;

/**
 * Every socket of this program, by its path. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
public final class SocketRoutes implements Routes {
  private final List<Route> routes;

  /**
   * Takes what the sockets' constructors ask for.
   */
  public SocketRoutes(Stock stock, StockClock stockClock, Clock clock,
      Supplier<Stock> stockSupplier) {
    JsonCodecs json = JsonCodecs.create();
    this.routes = List.of(
        new Route("/ws/orders/latest", new LatestSocket_Binding(stock, stockClock, json)),
        new Route("/ws/orders/{id}", new OrderSocket_Binding(clock, stock, stockSupplier)),
        new Route("/ws/{any}/latest", new AnySocket_Binding()));
  }

  @Override
  public List<Route> routes() {
    return routes;
  }
}
