package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Limits;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * Calls {@link SlowSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds("@OnMessage String take(@Payload String)")
public final class SlowSocket_Binding implements SocketBinding {
  public SlowSocket_Binding() {
  }

  @Override
  public Limits limits(Limits server) {
    return server.withWaitingCalls(4).withIdleTimeout(Duration.ofHours(2));
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private static final class Calls implements SocketCalls {
    private final SlowSocket socket = new SlowSocket();

    @Override
    public boolean wantsString() {
      return true;
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      return Answer.text(socket.take(message.string()));
    }
  }
}
