package demo;

import dev.patchbay.LogLevel;
import dev.patchbay.UnknownEvent;
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
import dev.patchbay.json.JsonReader;
import dev.patchbay.message.Inbound;
import javax.annotation.processing.Generated;

/**
 * Calls {@link LobbyChannel}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnJoin @NonBlocking void join()",
    "@OnMessage @NonBlocking int everything(@Payload Object, ChannelContext)"
})
@Asks
public final class LobbyChannel_Binding implements ChannelBinding {
  private static final JsonCodec<Object> object = JsonCodec.of(Object.class,
      json2 -> json2.untyped(), (each2, json2) -> json2.untyped(each2));

  private static final JsonCodec<Integer> integer = JsonCodec.of(Integer.class,
      JsonReader::intValue, (each2, json2) -> json2.number(each2));

  public LobbyChannel_Binding() {
  }

  @Override
  public UnknownEvent unknownEvents() {
    return UnknownEvent.REPLY;
  }

  @Override
  public LogLevel logJoins() {
    return LogLevel.OFF;
  }

  @Override
  public boolean joinIsNonBlocking() {
    return true;
  }

  @Override
  public ChannelCalls create(ChannelUser user, TopicParams params) throws Throwable {
    return new Calls();
  }

  private static final class Calls implements ChannelCalls {
    private final LobbyChannel channel = new LobbyChannel();

    @Override
    public ChannelAnswer onJoin(Inbound payload, HandlerContext context) throws Throwable {
      channel.join();
      return ChannelAnswer.none();
    }

    @Override
    public boolean isNonBlocking(String event) {
      return true;
    }

    @Override
    public ChannelAnswer onMessage(String event, Inbound payload, HandlerContext context) throws
        Throwable {
      return ChannelAnswer.payload(channel.everything(object.decode(ChannelPayloads.text(payload)),
          context), integer);
    }

    @Override
    public boolean isNamed(String event) {
      return false;
    }
  }
}
