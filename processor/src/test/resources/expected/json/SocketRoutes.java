package demo;

import dev.patchbay.codec.JsonCodecs;
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
   * Needs nothing.
   */
  public SocketRoutes() {
    JsonCodecs json = JsonCodecs.create();
    this.routes = List.of(
        new Route("/ws/any", new AnySocket_Binding(json)));
  }

  @Override
  public List<Route> routes() {
    return routes;
  }
}
