package shop.stock;

import dev.patchbay.socket.Answer;
import dev.patchbay.socket.Binds;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.SocketBinding;
import dev.patchbay.socket.SocketCalls;
import javax.annotation.processing.Generated;

/**
 * Calls {@link AnySocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds("@OnOpen String open()")
public final class AnySocket_Binding implements SocketBinding {
  public AnySocket_Binding() {
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private static final class Calls implements SocketCalls {
    private final AnySocket socket = new AnySocket();

    @Override
    public boolean openIsNonBlocking() {
      return false;
    }

    @Override
    public Answer onOpen(Connection connection) throws Throwable {
      return Answer.text(socket.open());
    }
  }
}
