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
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link RoomChannel}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnJoin demo.RoomCalls.Welcome join(@Payload demo.RoomCalls.Enter)",
    "@OnMessage(\"shout\") CompletionStage<demo.RoomCalls.Receipt> shout(@Payload demo.RoomCalls.Shout, demo.RoomQuestions)",
    "@OnMessage(\"bid\") Outcome<demo.RoomCalls.Receipt, demo.RoomCalls.TooLow> bid(@Payload demo.RoomCalls.Bid)",
    "@OnMessage(\"leave_table\") Reply<Void> leaveTable()",
    "@OnMessage(\"state\") void state(LateReply<demo.RoomCalls.Receipt>)",
    "@OnMessage(\"picture\") byte[] picture(@Payload byte[])",
    "@OnMessage(\"anything\") JsonValue anything(@Payload JsonValue)",
    "@OnMessage(\"typing\") void typing(@Payload Inbound)"
})
@Asks
public final class RoomChannel_Binding implements ChannelBinding {
  private static final JsonCodec<RoomCalls.Enter> enter = RoomCalls_Enter_Json.CODEC;

  private static final JsonCodec<RoomCalls.Welcome> welcome = RoomCalls_Welcome_Json.CODEC;

  private static final JsonCodec<RoomCalls.Shout> shout = RoomCalls_Shout_Json.CODEC;

  private static final JsonCodec<RoomCalls.Receipt> receipt = RoomCalls_Receipt_Json.CODEC;

  private static final JsonCodec<RoomCalls.Bid> bid = RoomCalls_Bid_Json.CODEC;

  private static final JsonCodec<RoomCalls.TooLow> tooLow = RoomCalls_TooLow_Json.CODEC;

  public RoomChannel_Binding() {
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    return List.of(RoomCalls_Bid_Json.CODEC, RoomCalls_Enter_Json.CODEC,
        RoomCalls_Receipt_Json.CODEC, RoomCalls_Shout_Json.CODEC, RoomCalls_TooLow_Json.CODEC,
        RoomCalls_Welcome_Json.CODEC);
  }

  @Override
  public ChannelCalls create(ChannelUser user, TopicParams params) throws Throwable {
    return new Calls();
  }

  private static final class Calls implements ChannelCalls {
    private final RoomChannel channel = new RoomChannel();

    @Override
    public ChannelAnswer onJoin(Inbound payload, HandlerContext context) throws Throwable {
      return ChannelAnswer.payload(channel.join(enter.decode(ChannelPayloads.text(payload))), welcome);
    }

    @Override
    public ChannelAnswer onMessage(String event, Inbound payload, HandlerContext context) throws
        Throwable {
      return switch (event) {
        case "shout" -> shout(payload, context);
        case "bid" -> bid(payload);
        case "leave_table" -> leaveTable();
        case "state" -> state(context);
        case "picture" -> picture(payload);
        case "anything" -> anything(payload);
        case "typing" -> typing(payload);
        default -> ChannelAnswer.unhandled();
      };
    }

    private ChannelAnswer shout(Inbound payload, HandlerContext context) throws Throwable {
      return ChannelAnswer.later(channel.shout(shout.decode(ChannelPayloads.text(payload)),
          RoomQuestions_Asker.of(context.client())),
          value -> ChannelAnswer.payload(value, receipt));
    }

    private ChannelAnswer bid(Inbound payload) throws Throwable {
      return ChannelAnswer.outcome(channel.bid(bid.decode(ChannelPayloads.text(payload))), receipt,
          tooLow);
    }

    private ChannelAnswer leaveTable() throws Throwable {
      return ChannelAnswer.reply(channel.leaveTable(), nothing -> Outbound.text("{}"));
    }

    private ChannelAnswer state(HandlerContext context) throws Throwable {
      channel.state(context.lateReply(receipt));
      return ChannelAnswer.none();
    }

    private ChannelAnswer picture(Inbound payload) throws Throwable {
      return ChannelAnswer.binary(channel.picture(ChannelPayloads.binary(payload).bytes()));
    }

    private ChannelAnswer anything(Inbound payload) throws Throwable {
      return ChannelAnswer.payload(channel.anything(new JsonValue(ChannelPayloads.text(payload).string())), Outbound::json);
    }

    private ChannelAnswer typing(Inbound payload) throws Throwable {
      channel.typing(payload);
      return ChannelAnswer.none();
    }
  }
}
