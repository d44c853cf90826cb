package demo;

import dev.patchbay.channel.Contract;
import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.PushSink;
import dev.patchbay.channel.Reply;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.JsonValue;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Pushes the events of {@link RoomCalls}. Written by Patchbay; any thread.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
public final class RoomCalls_Pusher implements RoomCalls {
  /**
   * What these events are as they travel, for builds that compare it.
   */
  public static final Contract CONTRACT = new Contract("RoomCalls",
      "anything -> json",
      "anything json",
      "bid -> error: highest integer",
      "bid -> id long",
      "bid.cents integer",
      "join -> here[] string",
      "join.name string",
      "leave_table -> {}",
      "leave_table {}",
      "picture -> bytes",
      "picture bytes",
      "pushes room:{}",
      "shout -> id long",
      "shout.text string",
      "state -> reply: id long",
      "state {}",
      "typing {}");

  private static final JsonCodec<RoomCalls.Shout> shout = RoomCalls_Shout_Json.CODEC;

  private static final JsonCodec<RoomCalls.Receipt> receipt = RoomCalls_Receipt_Json.CODEC;

  private static final JsonCodec<RoomCalls.Bid> bid = RoomCalls_Bid_Json.CODEC;

  private static final JsonCodec<RoomCalls.TooLow> tooLow = RoomCalls_TooLow_Json.CODEC;

  private final dev.patchbay.binding.Requests requests;

  private RoomCalls_Pusher(PushSink sink) {
    this.requests = new dev.patchbay.binding.Requests(sink);
  }

  /**
   * To a client's channel.
   */
  public static RoomCalls of(PushSink sink) {
    return new RoomCalls_Pusher(sink);
  }

  @Override
  public CompletionStage<RoomCalls.Receipt> shout(RoomCalls.Shout payload) {
    return requests.payload("shout", shout.encode(payload), 10, requests.reader(receipt));
  }

  @Override
  public CompletionStage<Outcome<RoomCalls.Receipt, RoomCalls.TooLow>> bid(RoomCalls.Bid payload) {
    return requests.outcome("bid", bid.encode(payload), 30, requests.reader(receipt),
        requests.reader(tooLow));
  }

  @Override
  public CompletionStage<Void> leaveTable() {
    return requests.nothing("leave_table", requests.empty(), 10);
  }

  @Override
  public CompletionStage<Reply<RoomCalls.Receipt>> state() {
    return requests.reply("state", requests.empty(), 10, requests.reader(receipt));
  }

  @Override
  public CompletionStage<byte[]> picture(byte[] payload) {
    return requests.payload("picture", requests.written(payload), 10, requests.bytes());
  }

  @Override
  public CompletionStage<JsonValue> anything(JsonValue payload) {
    return requests.payload("anything", requests.written(payload), 10, requests.json());
  }

  @Override
  public void typing() {
    requests.send("typing", requests.empty());
  }
}
