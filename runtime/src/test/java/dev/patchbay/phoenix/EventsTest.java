package dev.patchbay.phoenix;

import static dev.patchbay.testing.PhoenixClient.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.Events;
import dev.patchbay.binding.TopicPattern;
import dev.patchbay.channel.EventSink;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.protocol.Protocol;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Pushes and broadcasts (Phoenix Channels, section "broadcasts"). */
final class EventsTest {

    private final TestChannel room = TestChannel.create()
            .on("all", (payload, context) -> {
                context.all().send("msg", Outbound.of(payload));
                return TestChannel.ok("{}");
            })
            .on("others", (payload, context) -> {
                context.others().send("msg", Outbound.of(payload));
                return TestChannel.ok("{}");
            })
            .on("me", (payload, context) -> {
                context.me().send("msg", Outbound.of(payload));
                return TestChannel.ok("{}");
            });

    @Test
    void reachTheSenderBeforeItsReply() throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient one = channels.open();
                PhoenixClient two = channels.open()) {
            one.join("room:a", "1");
            two.join("room:a", "1");
            one.text("['1','2','room:a','all',{'n':1}]");
            one.expect("[null,null,'room:a','msg',{'n':1}]", ok("room:a", "1", "2"));
            two.expect("[null,null,'room:a','msg',{'n':1}]");
            one.text("['1','3','room:a','others',{'n':2}]");
            one.expect(ok("room:a", "1", "3"));
            two.expect("[null,null,'room:a','msg',{'n':2}]");
            one.text("['1','4','room:a','me',{'n':3}]");
            one.expect("['1',null,'room:a','msg',{'n':3}]", ok("room:a", "1", "4"));
            two.expectNothing();
        }
    }

    @Test
    void comeFromAnywhereInTheProgram() throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            EventSink sink = Events.topic(channels.pubSub(), "room:a", List.of(new TopicPattern("room:{room}")));
            sink.send("news");
            client.expect("[null,null,'room:a','news',{}]");
            channels.pubSub().broadcast("room:a", "the text of a plain socket");
            client.expectNothing();

            assertThatThrownBy(() -> sink.send("phx_close")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> sink.send("")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> sink.send("news", Outbound.text("[]")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void goToNoTopicForWhichTheyAreNotMeant() {
        List<TopicPattern> served = List.of(new TopicPattern("room:{room}"), new TopicPattern("hall:*"));
        PubSub pubSub = PubSub.local();

        assertThatThrownBy(() -> Events.topic(pubSub, "lots:1", served))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a topic of the form 'room:{room}' or 'hall:*', as @Broadcasts says, got 'lots:1'."
                        + " Send to one of that form, or name this one in @Broadcasts");
        assertThat(Events.topic(pubSub, "hall:1:2", served)).isNotNull();
    }

    @Test
    void areBinaryWhereTheirPayloadIs() throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.raw().send(binary("2", "all", 7));

            assertThat(client.raw().read(RawFrame.BINARY).payload())
                    .isEqualTo(new byte[] {2, 6, 3, 'r', 'o', 'o', 'm', ':', 'a', 'm', 's', 'g', 7});
            client.expect(ok("room:a", "1", "2"));
            client.raw().send(binary("3", "me", 8));
            assertThat(client.raw().read(RawFrame.BINARY).payload())
                    .isEqualTo(new byte[] {0, 1, 6, 3, '1', 'r', 'o', 'o', 'm', ':', 'a', 'm', 's', 'g', 8});
        }
    }

    @Test
    void thatAClientOfVersionOneCannotTakeAreDroppedThere() throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient one = channels.open("");
                PhoenixClient two = channels.open()) {
            one.ask("{'topic':'room:a','event':'phx_join','payload':{},'ref':'1'}");
            two.join("room:a", "1");
            channels.pubSub().broadcast("room:a", "msg", Outbound.binary(new byte[] {1}));
            channels.pubSub().broadcast("room:a", "msg", Outbound.text("{}"));

            one.expect("{'topic':'room:a','event':'msg','payload':{},'ref':null}");
            assertThat(two.raw().read().opCode()).isEqualTo(RawFrame.BINARY);
            assertThat(channels.server().recorder().drops()).containsExactly(1);
        }
    }

    @Test
    void thatNobodyCanTakeFailTheSender() throws Exception {
        String topic = "room:" + "x".repeat(255);
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join(topic, "1");
            room.on("bytes", (payload, context) -> {
                context.all().send("bytes", Outbound.binary(new byte[1]));
                return ChannelAnswer.none();
            });
            client.text("['1','2','" + topic + "','bytes',{}]");
            client.expect("['1','1','" + topic + "','phx_error',{'reason':'channel_crash'}]");
        }
    }

    @Test
    void thatAreInterceptedAreWhatEachChannelMakesOfThem() throws Exception {
        Set<Inbound> payloads = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        room.intercept("msg", (payload, context) -> {
            payloads.add(payload);
            String seenBy = context.userId().orElse("nobody");
            return seenBy.equals("deaf")
                    ? Optional.empty()
                    : Optional.of(Outbound.text("{\"for\":\"" + seenBy + "\"}"));
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient one = channels.open("?vsn=2.0.0&user=one");
                PhoenixClient two = channels.open("?vsn=2.0.0&user=two");
                PhoenixClient deaf = channels.open("?vsn=2.0.0&user=deaf")) {
            one.join("room:a", "1");
            two.join("room:a", "2");
            deaf.join("room:a", "3");
            channels.pubSub().broadcast("room:a", "msg", Outbound.text("{}"));
            one.expect("['1',null,'room:a','msg',{'for':'one'}]");
            two.expect("['2',null,'room:a','msg',{'for':'two'}]");
            deaf.text("['3','4','room:a','echo',{}]");
            deaf.expect(ok("room:a", "3", "4"));
            assertThat(payloads).as("decoded for all").hasSize(1);
        }
    }

    @Test
    void ofOtherTopicsGoToTheChannelThatSubscribed() throws Exception {
        BlockingQueue<Object> infos = new LinkedBlockingQueue<>();
        room.onJoin((payload, context) -> {
                    context.subscribe("news");
                    return ChannelAnswer.none();
                })
                .onInfo((info, context) -> {
                    context.me().send("info", JsonValue.of(Map.of("what", String.valueOf(info))));
                    return infos.add(info);
                })
                .on("unsubscribe", (payload, context) -> {
                    context.unsubscribe("news");
                    return TestChannel.ok("{}");
                });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            channels.pubSub().broadcast("news", "flash", Outbound.text("{}"));
            client.expect("['1',null,'room:a','info',{'what':'Broadcast[news flash]'}]");
            client.text("['1','2','room:a','unsubscribe',{}]");
            client.expect(ok("room:a", "1", "2"));
            assertThat(channels.pubSub().topics()).isEqualTo(Map.of("room:a", 1));
        }
    }

    @Test
    void ofAnyPayloadThatCanBeWritten() throws Exception {
        room.on("push", (payload, context) -> {
            context.me().send("map", JsonValue.of(Map.of("list", List.of(1, "two", true))));
            context.me()
                    .send(
                            "bytes",
                            Outbound.binary(ByteBuffer.wrap(new byte[] {1, 2}).position(1)));
            context.me().send("outbound", Outbound.text("{\"a\":null}"));
            return ChannelAnswer.none();
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1','2','room:a','push',{}]");
            client.expect("['1',null,'room:a','map',{'list':[1,'two',true]}]");
            assertThat(client.raw().read(RawFrame.BINARY).payload()).endsWith((byte) 2);
            client.expect("['1',null,'room:a','outbound',{'a':null}]");
        }
    }

    private static RawFrame binary(String ref, String event, int payload) {
        Outbound frame = Protocol.V2.encode(new Envelope(
                JsonValue.of("1"),
                JsonValue.of(ref),
                JsonValue.of("room:a"),
                JsonValue.of(event),
                new Inbound.Binary(new byte[] {(byte) payload})));
        byte[] bytes = new byte[frame.size()];
        frame.payload().get(bytes);
        return RawFrame.binary(bytes);
    }
}
