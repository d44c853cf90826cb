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
 * /admin           demo.AdminSocket
 *   lobby          demo.LobbyChannel
 *   lobby:*        demo.LobbyChannel
 *     *            LobbyChannel.everything
 * /socket          demo.UserSocket
 *   room:{room}    demo.RoomChannel
 *     new_msg      RoomChannel.say
 *     typing       RoomChannel.typing
 *     ping         RoomChannel.ping
 *     count        RoomChannel.count
 *     status       RoomChannel.status
 *     stop         RoomChannel.stop
 *     echo         RoomChannel.echo
 *     any          RoomChannel.any
 *     text         RoomChannel.text
 *     bytes        RoomChannel.bytes
 *     buffer       RoomChannel.buffer
 *     later        RoomChannel.later
 *     later_bytes  RoomChannel.laterBytes
 *     later_none   RoomChannel.laterNone
 *   lobby          demo.LobbyChannel
 *   lobby:*        demo.LobbyChannel
 *   static:{room}  demo.RoomChannel
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.AdminSocket", "demo.UserSocket", "demo.LobbyChannel", "demo.RoomChannel"})
public final class SocketRoutes implements Routes {
  private final ChannelSocketBinding adminSocket;

  private final ChannelSocketBinding userSocket;

  /**
   * Takes what the constructors of the classes ask for, in the order of their types' names.
   */
  public SocketRoutes(Rooms rooms) {
    LobbyChannel_Binding lobbyChannel = new LobbyChannel_Binding();
    RoomChannel_Binding roomChannel = new RoomChannel_Binding(rooms);
    this.adminSocket = new AdminSocket_Binding(lobbyChannel);
    this.userSocket = new UserSocket_Binding(roomChannel, lobbyChannel);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/admin", adminSocket),
        new Route("/socket", userSocket));
  }

  /**
   * {@link AdminSocket}, to be served at a path of the program's own.
   */
  public ChannelSocketBinding adminSocket() {
    return adminSocket;
  }

  /**
   * {@link UserSocket}, to be served at a path of the program's own.
   */
  public ChannelSocketBinding userSocket() {
    return userSocket;
  }
}
