package demo;

import dev.patchbay.binding.Events;
import dev.patchbay.binding.TopicPattern;
import dev.patchbay.channel.Audience;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.Contract;
import dev.patchbay.channel.EventSink;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.pubsub.PubSub;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Sends the events of {@link RoomEvents}. Written by Patchbay; any thread.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
public final class RoomEvents_Sender {
  /**
   * What these events are as they travel, for builds that compare it.
   */
  public static final Contract CONTRACT = new Contract("RoomEvents",
      "broadcasts room:{}:{}",
      "counted.all long",
      "heard.text string",
      "picture bytes",
      "quiet {}");

  private static final List<TopicPattern> TOPICS = List.of(new TopicPattern("room:{room}:{floor}"));

  private final PubSub pubSub;

  private final Writer writer;

  /**
   * Over the program's topics; to be made once and kept.
   */
  public RoomEvents_Sender(PubSub pubSub) {
    this.pubSub = pubSub;
    this.writer = new Writer();
  }

  /**
   * To everybody in a topic such as {@code room:{room}:{floor}}, on all nodes.
   */
  public RoomEvents topic(String topic) {
    return writer.to(Events.topic(pubSub, topic, TOPICS));
  }

  /**
   * Writes the payloads; for bindings.
   */
  public static final class Writer {
    private static final JsonCodec<Count> count = Count_Json.CODEC;

    private static final JsonCodec<Heard> heard = Heard_Json.CODEC;

    public Writer() {
    }

    public RoomEvents to(EventSink sink) {
      return new Sent(sink);
    }

    public Audience<RoomEvents> audience(ChannelContext context) {
      return new Audience<>(to(context.all()), to(context.others()), to(context.me()));
    }

    public List<JsonCodec<?>> codecs() {
      return List.of(Count_Json.CODEC, Heard_Json.CODEC);
    }

    private static final class Sent implements RoomEvents {
      private final EventSink sink;

      Sent(EventSink sink) {
        this.sink = sink;
      }

      @Override
      public void counted(Count payload) {
        sink.send("counted", count.encode(payload));
      }

      @Override
      public void heard(Heard payload) {
        sink.send("heard", heard.encode(payload));
      }

      @Override
      public void quiet() {
        sink.send("quiet");
      }

      @Override
      public void picture(byte[] payload) {
        sink.send("picture", payload);
      }
    }
  }
}
