package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.JsonText;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Limits;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link ChatSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnMessage(\"enter\") demo.ChatSocket.Event enter(@Payload demo.ChatSocket.Entered)",
    "@OnMessage(\"leave\") @NonBlocking demo.ChatSocket.Event leave(@Payload demo.ChatSocket.Left)"
})
public final class ChatSocket_Binding implements SocketBinding {
  private static final JsonCodec<ChatSocket.Entered> entered = ChatSocket_Entered_Json.CODEC;

  private static final JsonCodec<ChatSocket.Event> event = ChatSocket_Event_2kind_Json.CODEC;

  private static final JsonCodec<ChatSocket.Left> left = ChatSocket_Left_Json.CODEC;

  public ChatSocket_Binding() {
  }

  @Override
  public Limits limits(Limits server) {
    return server.withMessageSize(1024).withBacklog(65536L).withIdleTimeout(Duration.ofSeconds(90));
  }

  @Override
  public List<String> subprotocols() {
    return List.of("chat.v2", "chat.v1");
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    return List.of(ChatSocket_Entered_Json.CODEC, ChatSocket_Event_2kind_Json.CODEC,
        ChatSocket_Left_Json.CODEC);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private static final class Calls implements SocketCalls {
    private final ChatSocket socket = new ChatSocket();

    @Override
    public String typeOf(Inbound.Text message) {
      return JsonText.property(message, "kind");
    }

    @Override
    public boolean textIsNonBlocking(String type) {
      return switch (type) {
        case "leave" -> true;
        default -> false;
      };
    }

    @Override
    public Answer onText(String type, Inbound.Text message, Connection connection) throws
        Throwable {
      return switch (type) {
        case "enter" -> enter(message);
        case "leave" -> leave(message);
        default -> throw DecodeException.unknownType("kind", type, "enter", "leave");
      };
    }

    private Answer enter(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.enter(entered.decode(message, "kind")), event);
    }

    private Answer leave(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.leave(left.decode(message, "kind")), event);
    }
  }
}
