package demo;

import dev.patchbay.binding.Events;
import dev.patchbay.binding.TopicPattern;
import dev.patchbay.channel.Audience;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.Contract;
import dev.patchbay.channel.EventSink;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
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
      "any json",
      "broadcasts room:{}",
      "broadcasts static:{}",
      "cleared {}",
      "maybe anything",
      "new_msg.body string",
      "new_msg.name string",
      "picture bytes",
      "typing.body string",
      "typing.name string");

  private static final List<TopicPattern> TOPICS = List.of(new TopicPattern("room:{room}"),
      new TopicPattern("static:{room}"));

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
   * To everybody in a topic such as {@code room:{room}}, on all nodes.
   */
  public RoomEvents topic(String topic) {
    return writer.to(Events.topic(pubSub, topic, TOPICS));
  }

  /**
   * Writes the payloads; for bindings.
   */
  public static final class Writer {
    private static final JsonCodec<RoomEvents.Said> said = RoomEvents_Said_Json.CODEC;

    public Writer() {
    }

    public RoomEvents to(EventSink sink) {
      return new Sent(sink);
    }

    public Audience<RoomEvents> audience(ChannelContext context) {
      return new Audience<>(to(context.all()), to(context.others()), to(context.me()));
    }

    public List<JsonCodec<?>> codecs() {
      return List.of(RoomEvents_Said_Json.CODEC);
    }

    private static final class Sent implements RoomEvents {
      private final EventSink sink;

      Sent(EventSink sink) {
        this.sink = sink;
      }

      @Override
      public void newMessage(RoomEvents.Said payload) {
        sink.send("new_msg", said.encode(payload));
      }

      @Override
      public void picture(byte[] payload) {
        sink.send("picture", payload);
      }

      @Override
      public void cleared() {
        sink.send("cleared");
      }

      @Override
      public void typing(RoomEvents.Said payload) {
        sink.send("typing", said.encode(payload));
      }

      @Override
      public void any(JsonValue payload) {
        sink.send("any", payload);
      }

      @Override
      public void maybe(Outbound payload) {
        sink.send("maybe", payload);
      }
    }
  }
}
