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
 * Calls {@link EchoSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds("@OnMessage @NonBlocking String echo(@Payload String)")
public final class EchoSocket_Binding implements SocketBinding {
  public EchoSocket_Binding() {
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private static final class Calls implements SocketCalls {
    private final EchoSocket socket = new EchoSocket();

    @Override
    public boolean textIsNonBlocking(String type) {
      return true;
    }

    @Override
    public boolean wantsString() {
      return true;
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      return Answer.text(socket.echo(message.string()));
    }
  }
}
