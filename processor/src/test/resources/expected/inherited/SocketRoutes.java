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
 * /ws/{message}/{class}/{socket}  demo.SubSocket
 *   *                             Typed.take
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.SubSocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding subSocket;

  /**
   * Needs nothing.
   */
  public SocketRoutes() {
    this.subSocket = new SubSocket_Binding();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/{message}/{class}/{socket}", subSocket));
  }

  /**
   * {@link SubSocket}, to be served at a path of the program's own.
   */
  public SocketBinding subSocket() {
    return subSocket;
  }
}
