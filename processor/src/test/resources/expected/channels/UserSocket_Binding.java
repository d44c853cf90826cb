package demo;

import dev.patchbay.LogLevel;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.ChannelBinding;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.TopicPattern;
import dev.patchbay.socket.Handshake;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link UserSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnConnect demo.UserSocket.User connect(Handshake)",
    "@UserId String id(@Identity demo.UserSocket.User)",
    "@Channel(\"room:{room}\") demo.RoomChannel",
    "@Channel(\"lobby\") demo.LobbyChannel",
    "@Channel(\"lobby:*\") demo.LobbyChannel",
    "@Channel(\"static:{room}\") demo.RoomChannel with {place=attic}"
})
public final class UserSocket_Binding implements ChannelSocketBinding {
  private final List<ChannelRoute> channels;

  public UserSocket_Binding(ChannelBinding roomChannel, ChannelBinding lobbyChannel) {
    this.channels = List.of(
        new ChannelRoute("room:{room}", roomChannel),
        new ChannelRoute("lobby", lobbyChannel),
        new ChannelRoute("lobby:*", lobbyChannel),
        new ChannelRoute(new TopicPattern("static:{room}"), roomChannel, Map.ofEntries(Map.entry("place", "attic"))));
  }

  @Override
  public LogLevel log() {
    return LogLevel.DEBUG;
  }

  @Override
  public ChannelUser accept(Handshake handshake) throws Throwable {
    UserSocket socket = new UserSocket();
    UserSocket.User user = Objects.requireNonNull(socket.connect(handshake), "UserSocket.connect returned no UserSocket.User");
    return new ChannelUser(handshake, Optional.of(user), Optional.of(socket.id(user)));
  }

  @Override
  public List<ChannelRoute> channels() {
    return channels;
  }
}
