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
 * /ws/files/{owner}/{file-id}/{since}/{unit}/{part}  demo.FileSocket
 *   *                                                FileSocket.upload
 *   *                                                FileSocket.note
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.FileSocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding fileSocket;

  /**
   * Needs nothing.
   */
  public SocketRoutes() {
    this.fileSocket = new FileSocket_Binding();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/files/{owner}/{file-id}/{since}/{unit}/{part}", fileSocket));
  }

  /**
   * {@link FileSocket}, to be served at a path of the program's own.
   */
  public SocketBinding fileSocket() {
    return fileSocket;
  }
}
