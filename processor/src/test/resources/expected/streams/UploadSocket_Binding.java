package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonReader;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link UploadSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnOpen Flow.Publisher<demo.UploadSocket.Progress> progress()",
    "@OnMessage String lines(@Payload java.io.Reader)",
    "@OnMessage int bytes(@Payload java.io.InputStream)",
    "@OnError Flow.Publisher<String> failed(java.io.IOException)"
})
public final class UploadSocket_Binding implements SocketBinding {
  private static final JsonCodec<UploadSocket.Progress> progress = UploadSocket_Progress_Json.CODEC;

  private static final JsonCodec<Integer> integer = JsonCodec.of(Integer.class,
      JsonReader::intValue, (each2, json2) -> json2.number(each2));

  public UploadSocket_Binding() {
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    return List.of(UploadSocket_Progress_Json.CODEC);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private static final class Calls implements SocketCalls {
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
