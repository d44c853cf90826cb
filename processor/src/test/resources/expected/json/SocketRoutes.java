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
 * /ws/any    demo.AnySocket
 *   page     AnySocket.page
 *   names    AnySocket.names
 *   pairs    AnySocket.pairs
 *   book     AnySocket.book
 *   account  AnySocket.account
 *   drawn    AnySocket.drawn
 *   map      AnySocket.map
 *   *        AnySocket.any
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.AnySocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding anySocket;

  /**
   * Needs nothing.
   */
  public SocketRoutes() {
    this.anySocket = new AnySocket_Binding();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/any", anySocket));
  }

  /**
   * {@link AnySocket}, to be served at a path of the program's own.
   */
  public SocketBinding anySocket() {
    return anySocket;
  }
}
