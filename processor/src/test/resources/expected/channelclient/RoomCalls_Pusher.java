package demo;

import dev.patchbay.binding.Requests;
import dev.patchbay.channel.Contract;
import dev.patchbay.channel.PushSink;
import dev.patchbay.json.JsonCodec;
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
      "join -> greeting string",
      "join.heard integer",
      "join.name string",
      "pushes room:{}:{}",
      "shout.text string");

  private static final JsonCodec<Shout> shout = Shout_Json.CODEC;

  private final Requests requests;

  private RoomCalls_Pusher(PushSink sink) {
    this.requests = new Requests(sink);
  }

  /**
   * To a client's channel.
   */
  public static RoomCalls of(PushSink sink) {
    return new RoomCalls_Pusher(sink);
  }

  @Override
  public void shout(Shout payload) {
    requests.send("shout", shout.encode(payload));
  }
}
