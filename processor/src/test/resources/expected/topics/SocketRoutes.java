package demo;

import dev.patchbay.binding.Route;
import dev.patchbay.binding.Routes;
import dev.patchbay.binding.Serves;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.pubsub.PubSub;
import java.util.List;
import java.util.Optional;
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
@Serves({"demo.NewsSocket", "demo.RoomSocket"})
public final class SocketRoutes implements Routes {
  private final PubSub pubSub;

  private final Broadcaster<RoomSocket.Said> saidBroadcaster;

  private final Broadcaster<List<RoomSocket.Said>> saidListBroadcaster;

  private final SocketBinding newsSocket;

  private final SocketBinding roomSocket;

  /**
   * Takes what the constructors of the classes ask for, in the order of their types' names.
   */
  public SocketRoutes(NewsSocket.Clock clock, PubSub pubSub) {
    this.pubSub = pubSub;
    this.saidBroadcaster = new Broadcaster<>(pubSub, RoomSocket_Said_Json.CODEC);
    this.saidListBroadcaster = new Broadcaster<>(pubSub, RoomSocket_Said_Json.CODEC.list());
    this.newsSocket = new NewsSocket_Binding(pubSub, clock);
    this.roomSocket = new RoomSocket_Binding(pubSub);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/news", newsSocket),
        new Route("/ws/room/{room}", roomSocket));
  }

  @Override
  public Optional<PubSub> pubSub() {
    return Optional.of(pubSub);
  }

  /**
   * Sends a {@code demo.RoomSocket.Said} to everybody who listens to a topic.
   */
  public Broadcaster<RoomSocket.Said> saidBroadcaster() {
    return saidBroadcaster;
  }

  /**
   * Sends a {@code java.util.List<demo.RoomSocket.Said>} to everybody who listens to a topic.
   */
  public Broadcaster<List<RoomSocket.Said>> saidListBroadcaster() {
    return saidListBroadcaster;
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
