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
 * /ws/old  demo.OldSocket
 *   *      OldSocket.take
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal", "unchecked"})
@Serves({"demo.OldSocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding oldSocket;

  /**
   * Takes what the constructors of the classes ask for, in the order of their types' names.
   */
  public SocketRoutes(Old old) {
    this.oldSocket = new OldSocket_Binding(old);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/old", oldSocket));
  }

  /**
   * {@link OldSocket}, to be served at a path of the program's own.
   */
  public SocketBinding oldSocket() {
    return oldSocket;
  }
}
