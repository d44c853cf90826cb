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
 * /ws/wire     demo.WireSocket
 *   widths     WireSocket.widths
 *   times      WireSocket.times
 *   named      WireSocket.named
 *   maps       WireSocket.maps
 *   lists      WireSocket.lists
 *   page       WireSocket.page
 *   optionals  WireSocket.optionals
 *   exact      WireSocket.exact
 *   event      WireSocket.event
 *   verbatim   WireSocket.verbatim
 *   *          WireSocket.numbers
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.WireSocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding wireSocket;

  /**
   * Needs nothing.
   */
  public SocketRoutes() {
    this.wireSocket = new WireSocket_Binding();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/wire", wireSocket));
  }

  /**
   * {@link WireSocket}, to be served at a path of the program's own.
   */
  public SocketBinding wireSocket() {
    return wireSocket;
  }
}
