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
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link RoomChannel}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@AfterJoin void enter(@Param(\"room\") String, Presence<demo.RoomChannel.Seat>)",
    "@OnMessage(\"move\") void move(@Payload demo.RoomChannel.Seat, Presence<demo.RoomChannel.Seat>)",
    "@OnMessage(\"who\") CompletionStage<JsonValue> who(Presence<demo.RoomChannel.Bot>)",
    "@OnLeave void leave(LeaveReason, Presence<demo.RoomChannel.Seat>)"
})
@Asks(
    names = "room"
)
public final class RoomChannel_Binding implements ChannelBinding {
  private static final JsonCodec<RoomChannel.Seat> seat = RoomChannel_Seat_Json.CODEC;

  private static final JsonCodec<RoomChannel.Bot> bot = RoomChannel_Bot_Json.CODEC;

  public RoomChannel_Binding() {
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    return List.of(RoomChannel_Bot_Json.CODEC, RoomChannel_Seat_Json.CODEC);
  }

  @Override
  public ChannelCalls create(ChannelUser user, TopicParams params) throws Throwable {
    return new Calls(user, params);
  }

  private static final class Calls implements ChannelCalls {
    private final RoomChannel channel = new RoomChannel();

    private final String room;

    Calls(ChannelUser user, TopicParams params) {
      this.room = params.get("room");
    }

    @Override
    public boolean hasAfterJoin() {
      return true;
    }

    @Override
    public void afterJoin(HandlerContext context) throws Throwable {
      channel.enter(room, context.presence(seat));
    }

    @Override
    public ChannelAnswer onMessage(String event, Inbound payload, HandlerContext context) throws
        Throwable {
      return switch (event) {
        case "move" -> move(payload, context);
        case "who" -> who(context);
        default -> ChannelAnswer.unhandled();
      };
    }

    private ChannelAnswer move(Inbound payload, HandlerContext context) throws Throwable {
      channel.move(seat.decode(ChannelPayloads.text(payload)), context.presence(seat));
      return ChannelAnswer.none();
    }

    private ChannelAnswer who(HandlerContext context) throws Throwable {
      return ChannelAnswer.later(channel.who(context.presence(bot)),
          value -> ChannelAnswer.payload(value, Outbound::json));
    }

    @Override
    public void onLeave(LeaveReason reason, HandlerContext context) throws Throwable {
      channel.leave(reason, context.presence(seat));
    }
  }
}
