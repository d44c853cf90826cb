package demo;

import dev.patchbay.binding.Asks;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelBinding;
import dev.patchbay.binding.ChannelCalls;
import dev.patchbay.binding.ChannelPayloads;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.binding.TopicParams;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonReader;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link RoomChannel}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnJoin demo.RoomChannel.History join(@Payload demo.RoomChannel.Join, @Param(\"room\") String, @Identity demo.UserSocket.User, ChannelContext)",
    "@AfterJoin void enter(demo.RoomEvents, Handshake)",
    "@OnMessage(\"new_msg\") void say(@Payload demo.RoomChannel.NewMessage, @Identity demo.UserSocket.User, demo.RoomEvents)",
    "@OnMessage(\"typing\") void typing(@Identity demo.UserSocket.User, Audience<demo.RoomEvents>, @Param(\"place\") Optional<String>)",
    "@OnMessage(\"ping\") @NonBlocking Optional<demo.RoomChannel.Count> ping(@Payload demo.RoomChannel.Count)",
    "@OnMessage(\"count\") CompletionStage<List<demo.RoomChannel.Count>> count()",
    "@OnMessage(\"status\") Reply<demo.RoomChannel.Count> status(@Payload Map<String, Object>)",
    "@OnMessage(\"stop\") Reply<Void> stop()",
    "@OnMessage(\"echo\") JsonValue echo(@Payload JsonValue)",
    "@OnMessage(\"any\") CompletionStage<Reply<JsonValue>> any(@Payload Object)",
    "@OnMessage(\"text\") String text(@Payload String)",
    "@OnMessage(\"bytes\") byte[] bytes(@Payload byte[])",
    "@OnMessage(\"buffer\") Reply<java.nio.ByteBuffer> buffer(@Payload java.nio.ByteBuffer)",
    "@OnMessage(\"later\") void later(@Payload demo.RoomChannel.Count, LateReply<demo.RoomChannel.Count>)",
    "@OnMessage(\"later_bytes\") void laterBytes(@Payload byte[], LateReply<byte[]>)",
    "@OnMessage(\"later_none\") void laterNone(LateReply<Void>)",
    "@Intercept(\"new_msg\") Optional<demo.RoomEvents.Said> see(@Payload demo.RoomEvents.Said, @Identity demo.UserSocket.User)",
    "@Intercept(\"typing\") demo.RoomEvents.Said seeTyping(@Payload demo.RoomEvents.Said)",
    "@Intercept(\"any\") JsonValue seeAny(@Payload JsonValue)",
    "@Intercept(\"maybe\") Optional<JsonValue> seeMaybe(@Payload Map<String, Object>)",
    "@OnInfo void tick(int)",
    "@OnInfo void heard(Broadcast, ChannelContext)",
    "@OnLeave void leave(LeaveReason)"
})
@Asks(
    names = "room",
    identities = UserSocket.User.class
)
public final class RoomChannel_Binding implements ChannelBinding {
  private static final JsonCodec<RoomChannel.Join> join = RoomChannel_Join_Json.CODEC;

  private static final JsonCodec<RoomChannel.History> history = RoomChannel_History_Json.CODEC;

  private static final JsonCodec<RoomChannel.NewMessage> newMessage = RoomChannel_NewMessage_Json.CODEC;

  private static final JsonCodec<RoomChannel.Count> count = RoomChannel_Count_Json.CODEC;

  private static final JsonCodec<List<RoomChannel.Count>> countList = RoomChannel_Count_Json.CODEC.list();

  private static final JsonCodec<Map<String, Object>> objectMap = JsonCodec.of(Map.class,
      json2 -> JsonLists.map(json2, json3 -> json3.untyped()),
      (each2, json2) -> JsonLists.map(each2, json2, (each3, json3) -> json3.untyped(each3)));

  private static final JsonCodec<Object> object = JsonCodec.of(Object.class,
      json2 -> json2.untyped(), (each2, json2) -> json2.untyped(each2));

  private static final JsonCodec<String> string = JsonCodec.of(String.class, JsonReader::string,
      (each2, json2) -> json2.string(each2));

  private static final JsonCodec<RoomEvents.Said> said = RoomEvents_Said_Json.CODEC;

  private final Rooms rooms;

  private final RoomEvents_Sender.Writer roomEvents = new RoomEvents_Sender.Writer();

  public RoomChannel_Binding(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    List<JsonCodec<?>> all = new ArrayList<>(List.of(RoomChannel_Count_Json.CODEC,
        RoomChannel_History_Json.CODEC, RoomChannel_Join_Json.CODEC,
        RoomChannel_NewMessage_Json.CODEC, RoomEvents_Said_Json.CODEC));
    all.addAll(roomEvents.codecs());
    return all;
  }

  @Override
  public ChannelCalls create(ChannelUser user, TopicParams params) throws Throwable {
    return new Calls(user, params);
  }

  private final class Calls implements ChannelCalls {
    private final RoomChannel channel = new RoomChannel(rooms);

    private final String room;

    private final Optional<String> place;

    private final UserSocket.User user;

    Calls(ChannelUser user, TopicParams params) {
      this.room = params.get("room");
      this.place = params.find("place");
      this.user = user.identity(UserSocket.User.class);
    }

    @Override
    public ChannelAnswer onJoin(Inbound payload, HandlerContext context) throws Throwable {
      return ChannelAnswer.payload(channel.join(join.decode(ChannelPayloads.text(payload)), room,
          user, context), history);
    }

    @Override
    public boolean hasAfterJoin() {
      return true;
    }

    @Override
    public void afterJoin(HandlerContext context) throws Throwable {
      channel.enter(roomEvents.to(context.all()), context.handshake());
    }

    @Override
    public boolean isNonBlocking(String event) {
      return switch (event) {
        case "ping" -> true;
        default -> false;
      };
    }

    @Override
    public ChannelAnswer onMessage(String event, Inbound payload, HandlerContext context) throws
        Throwable {
      return switch (event) {
        case "new_msg" -> say(payload, context);
        case "typing" -> typing(context);
        case "ping" -> ping(payload);
        case "count" -> count();
        case "status" -> status(payload);
        case "stop" -> stop();
        case "echo" -> echo(payload);
        case "any" -> any(payload);
        case "text" -> text(payload);
        case "bytes" -> bytes(payload);
        case "buffer" -> buffer(payload);
        case "later" -> later(payload, context);
        case "later_bytes" -> laterBytes(payload, context);
        case "later_none" -> laterNone(context);
        default -> ChannelAnswer.unhandled();
      };
    }

    private ChannelAnswer say(Inbound payload, HandlerContext context) throws Throwable {
      channel.say(newMessage.decode(ChannelPayloads.text(payload)), user,
          roomEvents.to(context.all()));
      return ChannelAnswer.none();
    }

    private ChannelAnswer typing(HandlerContext context) throws Throwable {
      channel.typing(user, roomEvents.audience(context), place);
      return ChannelAnswer.none();
    }

    private ChannelAnswer ping(Inbound payload) throws Throwable {
      return ChannelAnswer.optional(channel.ping(count.decode(ChannelPayloads.text(payload))),
          value -> ChannelAnswer.payload(value, count));
    }

    private ChannelAnswer count() throws Throwable {
      return ChannelAnswer.later(channel.count(), value -> ChannelAnswer.payload(value, countList));
    }

    private ChannelAnswer status(Inbound payload) throws Throwable {
      return ChannelAnswer.reply(channel.status(objectMap.decode(ChannelPayloads.text(payload))),
          count);
    }

    private ChannelAnswer stop() throws Throwable {
      return ChannelAnswer.reply(channel.stop(), nothing -> Outbound.text("{}"));
    }

    private ChannelAnswer echo(Inbound payload) throws Throwable {
      return ChannelAnswer.payload(channel.echo(new JsonValue(ChannelPayloads.text(payload).string())), Outbound::json);
    }

    private ChannelAnswer any(Inbound payload) throws Throwable {
      return ChannelAnswer.later(channel.any(object.decode(ChannelPayloads.text(payload))),
          reply -> ChannelAnswer.reply(reply, Outbound::json));
    }

    private ChannelAnswer text(Inbound payload) throws Throwable {
      return ChannelAnswer.payload(channel.text(string.decode(ChannelPayloads.text(payload))), string);
    }

    private ChannelAnswer bytes(Inbound payload) throws Throwable {
      return ChannelAnswer.binary(channel.bytes(ChannelPayloads.binary(payload).bytes()));
    }

    private ChannelAnswer buffer(Inbound payload) throws Throwable {
      return ChannelAnswer.reply(channel.buffer(ByteBuffer.wrap(ChannelPayloads.binary(payload).bytes())),
          Outbound::binary);
    }

    private ChannelAnswer later(Inbound payload, HandlerContext context) throws Throwable {
      channel.later(count.decode(ChannelPayloads.text(payload)), context.lateReply(count));
      return ChannelAnswer.none();
    }

    private ChannelAnswer laterBytes(Inbound payload, HandlerContext context) throws Throwable {
      channel.laterBytes(ChannelPayloads.binary(payload).bytes(),
          context.<byte[]>lateReply(Outbound::binary));
      return ChannelAnswer.none();
    }

    private ChannelAnswer laterNone(HandlerContext context) throws Throwable {
      channel.laterNone(context.<Void>lateReply(nothing -> Outbound.text("{}")));
      return ChannelAnswer.none();
    }

    @Override
    public boolean intercepts(String event) {
      return switch (event) {
        case "new_msg", "typing", "any", "maybe" -> true;
        default -> false;
      };
    }

    @Override
    public Optional<Outbound> onIntercept(String event, Inbound payload, HandlerContext context)
        throws Throwable {
      return switch (event) {
        case "new_msg" -> see(payload);
        case "typing" -> seeTyping(payload);
        case "any" -> seeAny(payload);
        case "maybe" -> seeMaybe(payload);
        default -> Optional.empty();
      };
    }

    private Optional<Outbound> see(Inbound payload) throws Throwable {
      return channel.see(said.decode(ChannelPayloads.text(payload)), user).map(said::encode);
    }

    private Optional<Outbound> seeTyping(Inbound payload) throws Throwable {
      return Optional.of(said.encode(channel.seeTyping(said.decode(ChannelPayloads.text(payload)))));
    }

    private Optional<Outbound> seeAny(Inbound payload) throws Throwable {
      return Optional.of(Outbound.json(channel.seeAny(new JsonValue(ChannelPayloads.text(payload).string()))));
    }

    private Optional<Outbound> seeMaybe(Inbound payload) throws Throwable {
      return channel.seeMaybe(objectMap.decode(ChannelPayloads.text(payload))).map(Outbound::json);
    }

    @Override
    public boolean onInfo(Object info, HandlerContext context) throws Throwable {
      if (info instanceof Integer value) {
        channel.tick(value);
        return true;
      }
      if (info instanceof Broadcast value) {
        channel.heard(value, context);
        return true;
      }
      return false;
    }

    @Override
    public void onLeave(LeaveReason reason, HandlerContext context) throws Throwable {
      channel.leave(reason);
    }
  }
}
