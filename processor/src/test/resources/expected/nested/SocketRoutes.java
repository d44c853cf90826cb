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
 * /ws/live-http-feed  demo.Outer.LiveHTTPFeedSocket
 *   *                 Outer.LiveHTTPFeedSocket.take
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.Outer.LiveHTTPFeedSocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding outerLiveHTTPFeedSocket;

  /**
   * Needs nothing.
   */
  public SocketRoutes() {
    this.outerLiveHTTPFeedSocket = new Outer_LiveHTTPFeedSocket_Binding();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/live-http-feed", outerLiveHTTPFeedSocket));
  }

  /**
   * {@link Outer.LiveHTTPFeedSocket}, to be served at a path of the program's own.
   */
  public SocketBinding outerLiveHTTPFeedSocket() {
    return outerLiveHTTPFeedSocket;
  }
}
