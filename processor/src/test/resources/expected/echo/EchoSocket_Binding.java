package demo;

import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Answer;
import dev.patchbay.socket.Binds;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.SocketBinding;
import dev.patchbay.socket.SocketCalls;
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
    public boolean isNonBlocking(Inbound message) {
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
