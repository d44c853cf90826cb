package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.JsonText;
import dev.patchbay.binding.Scalars;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Sender;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls {@link RoomSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnConnect demo.RoomSocket.Guest connect(@Param(\"name\") Optional<String>)",
    "@OnOpen void open(@Param(\"room\") String, @Param(\"page\") Optional<Integer>, @Param(\"tag\") List<String>, @Param(\"ids\") List<UUID>, Connection, PubSub, Sender<demo.RoomSocket.Said>)",
    "@OnMessage(\"say\") void say(@Payload demo.RoomSocket.Say, @Param(\"room\") String, @Identity demo.RoomSocket.Guest, Connection, Broadcaster<demo.RoomSocket.Said>)",
    "@OnMessage(\"all\") void all(@Payload demo.RoomSocket.Archive, @Param(\"room\") String, Broadcaster<List<demo.RoomSocket.Said>>)",
    "@OnPing @NonBlocking void ping(@Payload byte[], Connection)",
    "@OnPong void pong(Connection, @Payload java.nio.ByteBuffer)",
    "@OnClose void close(Handshake, Connection)"
})
public final class RoomSocket_Binding implements SocketBinding {
  private static final JsonCodec<RoomSocket.Said> said = RoomSocket_Said_Json.CODEC;

  private static final JsonCodec<RoomSocket.Say> say = RoomSocket_Say_Json.CODEC;

  private static final JsonCodec<RoomSocket.Archive> archive = RoomSocket_Archive_Json.CODEC;

  private static final JsonCodec<List<RoomSocket.Said>> saidList = RoomSocket_Said_Json.CODEC.list();

  private final PubSub pubSub;

  private final Broadcaster<RoomSocket.Said> saidBroadcaster;

  private final Broadcaster<List<RoomSocket.Said>> saidListBroadcaster;

  public RoomSocket_Binding(PubSub pubSub) {
    this.pubSub = pubSub;
    this.saidBroadcaster = new Broadcaster<>(pubSub, said);
    this.saidListBroadcaster = new Broadcaster<>(pubSub, saidList);
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    return List.of(RoomSocket_Archive_Json.CODEC, RoomSocket_Said_Json.CODEC,
        RoomSocket_Say_Json.CODEC);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls(handshake);
  }

  private final class Calls implements SocketCalls {
    private final RoomSocket socket = new RoomSocket();

    private final Handshake handshake;

    private final Optional<String> name;

    private final String room;

    private final Optional<Integer> page;

    private final List<String> tag;

    private final List<UUID> ids;

    private final RoomSocket.Guest guest;

    Calls(Handshake handshake) throws Throwable {
      this.handshake = handshake;
      this.name = handshake.queryParam("name");
      this.room = handshake.pathParam("room");
      this.page = handshake.queryParam("page", Scalars::toInt);
      this.tag = handshake.queryParams("tag", Function.identity());
      this.ids = handshake.queryParams("ids", Scalars::toUuid);
      this.guest = Objects.requireNonNull(socket.connect(name), "RoomSocket.connect returned no RoomSocket.Guest");
    }

    @Override
    public boolean openIsNonBlocking() {
      return false;
    }

    @Override
    public Answer onOpen(Connection connection) throws Throwable {
      socket.open(room, page, tag, ids, connection, pubSub, new Sender<>(connection, said));
      return Answer.none();
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      String type = JsonText.property(message, "type");
      return switch (type) {
        case "say" -> say(message, connection);
        case "all" -> all(message);
        default -> throw DecodeException.unknownType("type", type, "say", "all");
      };
    }

    private Answer say(Inbound.Text message, Connection connection) throws Throwable {
      socket.say(say.decode(message, "type"), room, guest, connection, saidBroadcaster);
      return Answer.none();
    }

    private Answer all(Inbound.Text message) throws Throwable {
      socket.all(archive.decode(message, "type"), room, saidListBroadcaster);
      return Answer.none();
    }

    @Override
    public boolean takesPings() {
      return true;
    }

    @Override
    public boolean pingIsNonBlocking() {
      return true;
    }

    @Override
    public void onPing(ByteBuffer payload, Connection connection) throws Throwable {
      byte[] bytes = new byte[payload.remaining()];
      payload.get(bytes);
      socket.ping(bytes, connection);
    }

    @Override
    public boolean takesPongs() {
      return true;
    }

    @Override
    public void onPong(ByteBuffer payload, Connection connection) throws Throwable {
      socket.pong(connection, payload);
    }

    @Override
    public boolean closeIsNonBlocking() {
      return false;
    }

    @Override
    public void onClose(CloseReason reason, Connection connection) throws Throwable {
      socket.close(handshake, connection);
    }
  }
}
