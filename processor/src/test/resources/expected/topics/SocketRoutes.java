package demo;

import dev.patchbay.codec.JsonCodecs;
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
  public SocketRoutes(PubSub pubSub, NewsSocket.Clock clock) {
    JsonCodecs json = JsonCodecs.create();
    this.routes = List.of(
        new Route("/ws/news", new NewsSocket_Binding(pubSub, clock)),
        new Route("/ws/room/{room}", new RoomSocket_Binding(pubSub, json)));
  }

  @Override
  public List<Route> routes() {
    return routes;
  }
}
