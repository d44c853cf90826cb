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
 * /ws/chat  demo.ChatSocket
 *   enter   ChatSocket.enter
 *   leave   ChatSocket.leave
 * /ws/slow  demo.SlowSocket
 *   *       SlowSocket.take
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.ChatSocket", "demo.SlowSocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding chatSocket;

  private final SocketBinding slowSocket;

  /**
   * Needs nothing.
   */
  public SocketRoutes() {
    this.chatSocket = new ChatSocket_Binding();
    this.slowSocket = new SlowSocket_Binding();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/chat", chatSocket),
        new Route("/ws/slow", slowSocket));
  }

  /**
   * {@link ChatSocket}, to be served at a path of the program's own.
   */
  public SocketBinding chatSocket() {
    return chatSocket;
  }

  /**
   * {@link SlowSocket}, to be served at a path of the program's own.
   */
  public SocketBinding slowSocket() {
    return slowSocket;
  }
}
