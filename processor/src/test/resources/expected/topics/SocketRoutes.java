package demo;

import dev.patchbay.codec.JsonCodecs;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Route;
import dev.patchbay.socket.Routes;
import dev.patchbay.socket.SocketBinding;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Every socket of this program, by its path. Written by Patchbay.
 *
 * <pre>{@code
 * /ws/news         demo.NewsSocket
 * /ws/room/{room}  demo.RoomSocket
 *   say            RoomSocket.say
 *   all            RoomSocket.all
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
public final class SocketRoutes implements Routes {
  private final SocketBinding newsSocket;

  private final SocketBinding roomSocket;

  /**
   * Takes what the constructors of the classes ask for.
   */
  public SocketRoutes(PubSub pubSub, NewsSocket.Clock clock) {
    JsonCodecs json = JsonCodecs.create();
    this.newsSocket = new NewsSocket_Binding(pubSub, clock);
    this.roomSocket = new RoomSocket_Binding(pubSub, json);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/news", newsSocket),
        new Route("/ws/room/{room}", roomSocket));
  }

  /**
   * {@link NewsSocket}, to be served at a path of the program's own.
   */
  public SocketBinding newsSocket() {
    return newsSocket;
  }

  /**
   * {@link RoomSocket}, to be served at a path of the program's own.
   */
  public SocketBinding roomSocket() {
    return roomSocket;
  }
}
