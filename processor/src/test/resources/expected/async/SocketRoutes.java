package demo;

import dev.patchbay.binding.Route;
import dev.patchbay.binding.Routes;
import dev.patchbay.binding.Serves;
import dev.patchbay.binding.SocketBinding;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Every socket of this program, by its path. Written by Patchbay.
 *
 * <pre>{@code
 * /ws/ticker  demo.TickerSocket
 *   latest    TickerSocket.latest
 *   next      TickerSocket.next
 *   watch     TickerSocket.watch
 *   name      TickerSocket.name
 *   perhaps   TickerSocket.perhaps
 *   raw       TickerSocket.raw
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.TickerSocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding tickerSocket;

  /**
   * Takes what the constructors of the classes ask for, in the order of their types' names.
   */
  public SocketRoutes(Prices prices) {
    this.tickerSocket = new TickerSocket_Binding(prices);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/ticker", tickerSocket));
  }

  /**
   * {@link TickerSocket}, to be served at a path of the program's own.
   */
  public SocketBinding tickerSocket() {
    return tickerSocket;
  }
}
