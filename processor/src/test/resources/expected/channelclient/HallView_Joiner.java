package demo;

import dev.patchbay.binding.Binds;
import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelPayloads;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelClientCalls;
import dev.patchbay.connect.Joiner;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Calls {@link HallView}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds("@OnMessage void all(@Payload JsonValue, @Param(\"side\") demo.HallView.Side)")
public final class HallView_Joiner extends Joiner<HallView_Joiner> {
  public HallView_Joiner() {
    super("hall:{payload}:{side}");
  }

  /**
   * The variable {@code payload} of the topic.
   */
  public HallView_Joiner payloadValue(String value) {
    return variable("payload", value);
  }

  /**
   * The variable {@code side} of the topic.
   */
  public HallView_Joiner side(HallView.Side value) {
    return variable("side", value.name());
  }

  @Override
  protected HallView_Joiner self() {
    return this;
  }

  /**
   * What it joins with; asked for at every join.
   */
  public HallView_Joiner payload(Supplier<JsonValue> payload) {
    return joinsWith(payload);
  }

  @Override
  protected ChannelClientCalls calls(ClientChannel channel) {
    return new Calls();
  }

  private final class Calls implements ChannelClientCalls {
    private final HallView client = new HallView();

    private final HallView.Side side = variable("side", HallView.Side::valueOf);

    @Override
    public ChannelAnswer onMessage(String event, Inbound payload) throws Throwable {
      client.all(new JsonValue(ChannelPayloads.text(payload).string()), side);
      return ChannelAnswer.none();
    }
  }
}
