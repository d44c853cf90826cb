package demo;

import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Route;
import dev.patchbay.socket.Routes;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Every socket of this program, by its path. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
public final class SocketRoutes implements Routes {
  private final List<Route> routes;

  /**
   * Takes what the sockets' constructors ask for.
   */
  public SocketRoutes(PubSub pubSub) {
    this.routes = List.of(
        new Route("/ws/price", new PriceSocket_Binding(pubSub)));
  }

  @Override
  public List<Route> routes() {
    return routes;
  }
}
