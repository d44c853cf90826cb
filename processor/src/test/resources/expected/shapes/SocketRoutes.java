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
 * /ws/drawing  demo.DrawingSocket
 *   shapes     DrawingSocket.shapes
 *   frame      DrawingSocket.frame
 *   layers     DrawingSocket.layers
 *   *          DrawingSocket.rest
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.DrawingSocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding drawingSocket;

  /**
   * Needs nothing.
   */
  public SocketRoutes() {
    this.drawingSocket = new DrawingSocket_Binding();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/drawing", drawingSocket));
  }

  /**
   * {@link DrawingSocket}, to be served at a path of the program's own.
   */
  public SocketBinding drawingSocket() {
    return drawingSocket;
  }
}
