package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.Scalars;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link SubSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnConnect demo.SubSocket.Account connect()",
    "@OnError void failed(Exception, @Param(\"message\") int, @Param(\"class\") String, @Param(\"socket\") String)",
    "@OnMessage demo.SubSocket.Note take(@Payload demo.SubSocket.Note, @Identity demo.SubSocket.Account)",
    "@OnClose void close()"
})
public final class SubSocket_Binding implements SocketBinding {
  private static final JsonCodec<SubSocket.Note> note = SubSocket_Note_Json.CODEC;

  public SubSocket_Binding() {
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    return List.of(SubSocket_Note_Json.CODEC);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls(handshake);
  }

  private static final class Calls implements SocketCalls {
    private final SubSocket socket = new SubSocket();

    private final int message2;

    private final String classValue;

    private final String socket2;

    private final SubSocket.Account account;

    Calls(Handshake handshake) throws Throwable {
      this.message2 = handshake.pathParam("message", Scalars::toInt);
      this.classValue = handshake.pathParam("class");
      this.socket2 = handshake.pathParam("socket");
      this.account = Objects.requireNonNull(socket.connect(), "SubSocket.connect returned no SubSocket.Account");
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      return Answer.payload(socket.take(note.decode(message), account), note);
    }

    @Override
    public Answer onError(Throwable error, Connection connection) throws Throwable {
      if (error instanceof Exception e) {
        socket.failed(e, message2, classValue, socket2);
        return Answer.none();
      }
      return Answer.unhandled();
    }

    @Override
    public boolean closeIsNonBlocking() {
      return false;
    }

    @Override
    public void onClose(CloseReason reason, Connection connection) throws Throwable {
      socket.close();
    }
  }
}
