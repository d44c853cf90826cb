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
 * /ws/chat/{room}  demo.ChatSocket
 *   say            ChatSocket.say
 *   history        ChatSocket.history
 *   ping           ChatSocket.ping
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.ChatSocket"})
public final class SocketRoutes implements Routes {
  private final SocketBinding chatSocket;

  /**
   * Takes what the constructors of the classes ask for, in the order of their types' names.
   */
  public SocketRoutes(Rooms rooms) {
    this.chatSocket = new ChatSocket_Binding(rooms);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/chat/{room}", chatSocket));
  }

  /**
   * {@link ChatSocket}, to be served at a path of the program's own.
   */
  public SocketBinding chatSocket() {
    return chatSocket;
  }
}
