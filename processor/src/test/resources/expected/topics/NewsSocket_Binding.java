package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import javax.annotation.processing.Generated;

/**
 * Calls {@link NewsSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds("@OnOpen void open(Connection, PubSub)")
public final class NewsSocket_Binding implements SocketBinding {
  private final PubSub pubSub;

  private final NewsSocket.Clock clock;

  public NewsSocket_Binding(PubSub pubSub, NewsSocket.Clock clock) {
    this.pubSub = pubSub;
    this.clock = clock;
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private final class Calls implements SocketCalls {
    private final NewsSocket socket = new NewsSocket(pubSub, clock);

    @Override
    public boolean openIsNonBlocking() {
      return false;
    }

    @Override
    public Answer onOpen(Connection connection) throws Throwable {
      socket.open(connection, pubSub);
      return Answer.none();
    }
  }
}
