package demo;

import dev.patchbay.binding.Binds;
import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelPayloads;
import dev.patchbay.binding.Scalars;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelClientCalls;
import dev.patchbay.connect.Joiner;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonReader;
import dev.patchbay.message.Inbound;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Calls {@link RoomView}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnJoin void joined(@Payload demo.Welcome, demo.RoomCalls, @Param(\"room\") String, @Param(\"floor\") int)",
    "@OnMessage(\"note\") void noted(@Payload Map<String, Integer>, ClientChannel, demo.RoomCalls)",
    "@OnMessage void other(@Payload Inbound)",
    "@OnLeave void left(@Param(\"room\") String)",
    "@OnMessage(\"heard\") void heard(@Payload demo.Heard)",
    "@OnMessage(\"quiet\") void quiet()",
    "@OnMessage(\"picture\") void picture(@Payload byte[])",
    "@OnMessage(\"counted\") void counted(@Payload demo.Count)"
})
public final class RoomView_Joiner extends Joiner<RoomView_Joiner> {
  private static final JsonCodec<Welcome> welcome = Welcome_Json.CODEC;

  private static final JsonCodec<Map<String, Integer>> integerMap = JsonCodec.of(Map.class,
      json2 -> JsonLists.map(json2, JsonReader::intValue),
      (each2, json2) -> JsonLists.map(each2, json2, (each3, json3) -> json3.number(each3)));

  private static final JsonCodec<Heard> heard = Heard_Json.CODEC;

  private static final JsonCodec<Count> count = Count_Json.CODEC;

  private static final JsonCodec<Enter> enter = Enter_Json.CODEC;

  private final Notes notes;

  public RoomView_Joiner(Notes notes) {
    super("room:{room}:{floor}");
    this.notes = notes;
  }

  /**
   * The variable {@code room} of the topic.
   */
  public RoomView_Joiner room(String value) {
    return variable("room", value);
  }

  /**
   * The variable {@code floor} of the topic.
   */
  public RoomView_Joiner floor(int value) {
    return variable("floor", String.valueOf(value));
  }

  @Override
  protected RoomView_Joiner self() {
    return this;
  }

  /**
   * What it joins with; asked for at every join.
   */
  public RoomView_Joiner payload(Supplier<Enter> payload) {
    return joinsWith(payload, enter);
  }

  @Override
  protected ChannelClientCalls calls(ClientChannel channel) {
    return new Calls(channel);
  }

  private final class Calls implements ChannelClientCalls {
    private final ClientChannel channel;

    private final RoomView client = new RoomView(notes);

    private final RoomCalls roomCalls;

    private final String room = variable("room");

    private final int floor = variable("floor", Scalars::toInt);

    Calls(ClientChannel channel) {
      this.channel = channel;
      this.roomCalls = RoomCalls_Pusher.of(channel);
    }

    @Override
    public void onJoin(Inbound payload) throws Throwable {
      client.joined(welcome.decode(ChannelPayloads.text(payload)), roomCalls, room, floor);
    }

    @Override
    public ChannelAnswer onMessage(String event, Inbound payload) throws Throwable {
      return switch (event) {
        case "note" -> noted(payload);
        case "heard" -> heard(payload);
        case "quiet" -> quiet();
        case "picture" -> picture(payload);
        case "counted" -> counted(payload);
        default -> other(payload);
      };
    }

    private ChannelAnswer noted(Inbound payload) throws Throwable {
      client.noted(integerMap.decode(ChannelPayloads.text(payload)), channel, roomCalls);
      return ChannelAnswer.none();
    }

    private ChannelAnswer heard(Inbound payload) throws Throwable {
      client.heard(heard.decode(ChannelPayloads.text(payload)));
      return ChannelAnswer.none();
    }

    private ChannelAnswer quiet() throws Throwable {
      client.quiet();
      return ChannelAnswer.none();
    }

    private ChannelAnswer picture(Inbound payload) throws Throwable {
      client.picture(ChannelPayloads.binary(payload).bytes());
      return ChannelAnswer.none();
    }

    private ChannelAnswer counted(Inbound payload) throws Throwable {
      client.counted(count.decode(ChannelPayloads.text(payload)));
      return ChannelAnswer.none();
    }

    private ChannelAnswer other(Inbound payload) throws Throwable {
      client.other(payload);
      return ChannelAnswer.none();
    }

    @Override
    public void onLeave() throws Throwable {
      client.left(room);
    }
  }
}
