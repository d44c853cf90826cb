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
 * /ws/echo  demo.EchoSocket
 *   *       EchoSocket.echo
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.EchoSocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding echoSocket;

  /**
   * Needs nothing.
   */
  public SocketRoutes() {
    this.echoSocket = new EchoSocket_Binding();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/echo", echoSocket));
  }

  /**
   * {@link EchoSocket}, to be served at a path of the program's own.
   */
  public SocketBinding echoSocket() {
    return echoSocket;
  }
}
