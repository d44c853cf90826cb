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
 * Calls {@link OldSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal", "unchecked"})
@Binds({
    "@OnMessage void take(@Payload String)",
    "@OnOpen void open()"
})
public final class OldSocket_Binding implements SocketBinding {
  private final Old old;

  public OldSocket_Binding(Old old) {
    this.old = old;
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private final class Calls implements SocketCalls {
    private final OldSocket socket = new OldSocket(old);

    Calls() throws Throwable {
    }

    @Override
    public boolean openIsNonBlocking() {
      return false;
    }

    @Override
    public Answer onOpen(Connection connection) throws Throwable {
      socket.open();
      return Answer.none();
    }

    @Override
    public boolean wantsString() {
      return true;
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      socket.take(message.string());
      return Answer.none();
    }
  }
}
