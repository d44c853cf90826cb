package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.JsonText;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Sender;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link ChatSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnConnect demo.ChatSocket.User connect(Handshake)",
    "@OnOpen void open(@Param(\"room\") String, Sender<demo.ChatSocket.Said>)",
    "@OnMessage(\"say\") void say(@Payload demo.ChatSocket.NewMessage, @Identity demo.ChatSocket.User)",
    "@OnMessage(\"history\") List<demo.ChatSocket.Said> history(@Payload demo.ChatSocket.Page)",
    "@OnMessage(\"ping\") @NonBlocking String ping()",
    "@OnError String failed(RuntimeException)",
    "@OnError String wrongInput(DecodeException)",
    "@OnClose void close(CloseReason, @Identity demo.ChatSocket.User)"
})
public final class ChatSocket_Binding implements SocketBinding {
  private static final JsonCodec<ChatSocket.Said> said = ChatSocket_Said_Json.CODEC;

  private static final JsonCodec<ChatSocket.NewMessage> newMessage = ChatSocket_NewMessage_Json.CODEC;

  private static final JsonCodec<ChatSocket.Page> page = ChatSocket_Page_Json.CODEC;

  private static final JsonCodec<List<ChatSocket.Said>> saidList = ChatSocket_Said_Json.CODEC.list();

  private final Rooms rooms;

  public ChatSocket_Binding(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    return List.of(ChatSocket_Author_Json.CODEC, ChatSocket_NewMessage_Json.CODEC,
        ChatSocket_Page_Json.CODEC, ChatSocket_Said_Json.CODEC);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls(handshake);
  }

  private final class Calls implements SocketCalls {
    private final ChatSocket socket = new ChatSocket(rooms);

    private final String room;

    private final ChatSocket.User user;

    Calls(Handshake handshake) throws Throwable {
      this.room = handshake.pathParam("room");
      this.user = Objects.requireNonNull(socket.connect(handshake), "ChatSocket.connect returned no ChatSocket.User");
    }

    @Override
    public boolean openIsNonBlocking() {
      return false;
    }

    @Override
    public Answer onOpen(Connection connection) throws Throwable {
      socket.open(room, new Sender<>(connection, said));
      return Answer.none();
    }

    @Override
    public String typeOf(Inbound.Text message) {
      return JsonText.property(message, "type");
    }

    @Override
    public boolean textIsNonBlocking(String type) {
      return switch (type) {
        case "ping" -> true;
        default -> false;
      };
    }

    @Override
    public Answer onText(String type, Inbound.Text message, Connection connection) throws
        Throwable {
      return switch (type) {
        case "say" -> say(message);
        case "history" -> history(message);
        case "ping" -> ping(message);
        default -> throw DecodeException.unknownType("type", type, "say", "history", "ping");
      };
    }

    private Answer say(Inbound.Text message) throws Throwable {
      socket.say(newMessage.decode(message, "type"), user);
      return Answer.none();
    }

    private Answer history(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.history(page.decode(message, "type")), saidList);
    }

    private Answer ping(Inbound.Text message) throws Throwable {
      JsonText.check(message);
      return Answer.text(socket.ping());
    }

    @Override
    public Answer onError(Throwable error, Connection connection) throws Throwable {
      if (error instanceof DecodeException e) {
        return Answer.text(socket.wrongInput(e));
      }
      if (error instanceof RuntimeException e) {
        return Answer.text(socket.failed(e));
      }
      return Answer.unhandled();
    }

    @Override
    public boolean closeIsNonBlocking() {
      return false;
    }

    @Override
    public void onClose(CloseReason reason, Connection connection) throws Throwable {
      socket.close(reason, user);
    }
  }
}
