package shop.stock;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
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
