package demo;

import dev.patchbay.socket.Route;
import dev.patchbay.socket.Routes;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Every socket of this program, by its path. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class SocketRoutes implements Routes {
  private final List<Route> routes;

  /**
   * Takes what the sockets' constructors ask for.
   */
  public SocketRoutes(Old old) {
    this.routes = List.of(
        new Route("/ws/old", new OldSocket_Binding(old)));
  }

  @Override
  public List<Route> routes() {
    return routes;
  }
}
