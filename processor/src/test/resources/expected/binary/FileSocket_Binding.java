package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.Scalars;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;

/**
 * Calls {@link FileSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnOpen @NonBlocking byte[] open(@Param(\"owner\") UUID, @Param(\"file-id\") long, @Param(\"since\") java.time.LocalDate, @Param(\"unit\") TimeUnit, @Param(\"part\") Integer, Connection)",
    "@OnMessage @NonBlocking java.nio.ByteBuffer upload(@Payload java.nio.ByteBuffer)",
    "@OnMessage void note(@Payload String, Connection)",
    "@OnError void failed(Throwable)"
})
public final class FileSocket_Binding implements SocketBinding {
  public FileSocket_Binding() {
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls(handshake);
  }

  private static final class Calls implements SocketCalls {
    private final FileSocket socket = new FileSocket();

    private final UUID owner;

    private final long fileId;

    private final LocalDate since;

    private final TimeUnit unit;

    private final Integer part;

    Calls(Handshake handshake) {
      this.owner = handshake.pathParam("owner", Scalars::toUuid);
      this.fileId = handshake.pathParam("file-id", Scalars::toLong);
      this.since = handshake.pathParam("since", LocalDate::parse);
      this.unit = handshake.pathParam("unit", TimeUnit::valueOf);
      this.part = handshake.pathParam("part", Scalars::toInt);
    }

    @Override
    public Answer onOpen(Connection connection) throws Throwable {
      return Answer.binary(socket.open(owner, fileId, since, unit, part, connection));
    }

    @Override
    public boolean binaryIsNonBlocking() {
      return true;
    }

    @Override
    public boolean wantsString() {
      return true;
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      socket.note(message.string(), connection);
      return Answer.none();
    }

    @Override
    public Answer onBinary(Inbound.Binary message, Connection connection) throws Throwable {
      return Answer.binary(socket.upload(ByteBuffer.wrap(message.bytes())));
    }

    @Override
    public Answer onError(Throwable error, Connection connection) throws Throwable {
      socket.failed(error);
      return Answer.none();
    }
  }
}
