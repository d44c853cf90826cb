package demo;

import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.Route;
import dev.patchbay.binding.Routes;
import dev.patchbay.binding.Serves;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Every socket of this program, by its path. Written by Patchbay.
 *
 * <pre>{@code
 * /socket        demo.RoomSocket
 *   room:{room}  demo.RoomChannel
 *     move       RoomChannel.move
 *     who        RoomChannel.who
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.RoomSocket", "demo.RoomChannel"})
public final class SocketRoutes implements Routes {
  private final ChannelSocketBinding roomSocket;

  /**
   * Needs nothing.
   */
  public SocketRoutes() {
    RoomChannel_Binding roomChannel = new RoomChannel_Binding();
    this.roomSocket = new RoomSocket_Binding(roomChannel);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/socket", roomSocket));
  }

  /**
   * {@link RoomSocket}, to be served at a path of the program's own.
   */
  public ChannelSocketBinding roomSocket() {
    return roomSocket;
  }
}
