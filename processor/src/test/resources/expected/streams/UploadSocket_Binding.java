package demo;

import dev.patchbay.codec.JsonCodec;
import dev.patchbay.codec.JsonCodecs;
import dev.patchbay.socket.Answer;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.SocketBinding;
import dev.patchbay.socket.SocketCalls;
import io.avaje.jsonb.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.annotation.processing.Generated;

/**
 * Calls {@link UploadSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Json.Import({UploadSocket.Progress.class})
public final class UploadSocket_Binding implements SocketBinding {
  private final JsonCodec<UploadSocket.Progress> progress;

  private final JsonCodec<Integer> integer;

  public UploadSocket_Binding(JsonCodecs json) {
    this.progress = json.of(UploadSocket.Progress.class);
    this.integer = json.of(Integer.class);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private final class Calls implements SocketCalls {
    private final UploadSocket socket = new UploadSocket();

    @Override
    public boolean openIsNonBlocking() {
      return false;
    }

    @Override
    public Answer onOpen(Connection connection) throws Throwable {
      return Answer.items(socket.progress(), item -> Answer.payload(item, progress));
    }

    @Override
    public boolean streamsText() {
      return true;
    }

    @Override
    public Answer onTextStream(Reader text, Connection connection) throws Throwable {
      return Answer.text(socket.lines(text));
    }

    @Override
    public boolean streamsBinary() {
      return true;
    }

    @Override
    public Answer onBinaryStream(InputStream bytes, Connection connection) throws Throwable {
      return Answer.payload(socket.bytes(bytes), integer);
    }

    @Override
    public Answer onError(Throwable error, Connection connection) throws Throwable {
      if (error instanceof IOException e) {
        return Answer.items(socket.failed(e), Answer::text);
      }
      return Answer.unhandled();
    }
  }
}
