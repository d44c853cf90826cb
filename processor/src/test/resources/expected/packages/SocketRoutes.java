package shop;

import dev.patchbay.binding.Route;
import dev.patchbay.binding.Routes;
import dev.patchbay.binding.Serves;
import dev.patchbay.binding.SocketBinding;
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
 *
 * <pre>{@code
 * /ws/orders/latest  shop.stock.LatestSocket
 *   *                LatestSocket.level
 * /ws/orders/{id}    shop.orders.OrderSocket
 *   *                OrderSocket.order
 * /ws/{any}/latest   shop.stock.AnySocket
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"shop.stock.LatestSocket", "shop.orders.OrderSocket", "shop.stock.AnySocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding latestSocket;

  private final SocketBinding orderSocket;

  private final SocketBinding anySocket;

  /**
   * Takes what the constructors of the classes ask for, in the order of their types' names.
   */
  public SocketRoutes(Clock clock, Stock stock, Stock second, StockClock stockClock,
      Supplier<Stock> stockSupplier) {
    this.latestSocket = new LatestSocket_Binding(stock, stockClock);
    this.orderSocket = new OrderSocket_Binding(clock, stock, stockSupplier, second);
    this.anySocket = new AnySocket_Binding();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/orders/latest", latestSocket),
        new Route("/ws/orders/{id}", orderSocket),
        new Route("/ws/{any}/latest", anySocket));
  }

  /**
   * {@code LatestSocket}, to be served at a path of the program's own.
   */
  public SocketBinding latestSocket() {
    return latestSocket;
  }

  /**
   * {@code OrderSocket}, to be served at a path of the program's own.
   */
  public SocketBinding orderSocket() {
    return orderSocket;
  }

  /**
   * {@code AnySocket}, to be served at a path of the program's own.
   */
  public SocketBinding anySocket() {
    return anySocket;
  }
}
