package demo;

import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Route;
import dev.patchbay.socket.Routes;
import dev.patchbay.socket.SocketBinding;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Every socket of this program, by its path. Written by Patchbay.
 *
 * <pre>{@code
 * /ws/price  demo.PriceSocket
 *   *        PriceSocket.price
 *   *        PriceSocket.picture
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
public final class SocketRoutes implements Routes {
  private final SocketBinding priceSocket;

  /**
   * Takes what the constructors of the classes ask for.
   */
  public SocketRoutes(PubSub pubSub) {
    this.priceSocket = new PriceSocket_Binding(pubSub);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/price", priceSocket));
  }

  /**
   * {@link PriceSocket}, to be served at a path of the program's own.
   */
  public SocketBinding priceSocket() {
    return priceSocket;
  }
}
