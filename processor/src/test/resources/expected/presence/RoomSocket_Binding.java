package demo;

import dev.patchbay.binding.Binds;
import dev.patchbay.binding.ChannelBinding;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.socket.Handshake;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link RoomSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds("@Channel(\"room:{room}\") demo.RoomChannel")
public final class RoomSocket_Binding implements ChannelSocketBinding {
  private final List<ChannelRoute> channels;

  public RoomSocket_Binding(ChannelBinding roomChannel) {
    this.channels = List.of(
        new ChannelRoute("room:{room}", roomChannel));
  }

  @Override
  public ChannelUser accept(Handshake handshake) throws Throwable {
    return new ChannelUser(handshake, Optional.empty(), Optional.empty());
  }

  @Override
  public List<ChannelRoute> channels() {
    return channels;
  }
}
