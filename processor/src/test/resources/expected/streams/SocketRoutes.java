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
 * /ws/upload  demo.UploadSocket
 *   *         UploadSocket.lines
 *   *         UploadSocket.bytes
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.UploadSocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding uploadSocket;

  /**
   * Needs nothing.
   */
  public SocketRoutes() {
    this.uploadSocket = new UploadSocket_Binding();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/upload", uploadSocket));
  }

  /**
   * {@link UploadSocket}, to be served at a path of the program's own.
   */
  public SocketBinding uploadSocket() {
    return uploadSocket;
  }
}
