package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outer.LiveHTTPFeedSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds("@OnMessage void take(@Payload byte[])")
public final class Outer_LiveHTTPFeedSocket_Binding implements SocketBinding {
  public Outer_LiveHTTPFeedSocket_Binding() {
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private static final class Calls implements SocketCalls {
    private final Outer.LiveHTTPFeedSocket socket = new Outer.LiveHTTPFeedSocket();

    @Override
    public Answer onBinary(Inbound.Binary message, Connection connection) throws Throwable {
      socket.take(message.bytes());
      return Answer.none();
    }
  }
}
