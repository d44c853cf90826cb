package dev.patchbay.phoenix;

import static dev.patchbay.testing.PhoenixClient.ok;
import static dev.patchbay.testing.PhoenixClient.unmatched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.UnknownEvent;
import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** How channels end, and what the client hears of it (Phoenix Channels, section "leaving, stopping, crashing"). */
final class EndsTest {

    private final TestChannel room = TestChannel.create()
            .onLeave((reason, context) -> context.me().send("bye", JsonValue.of(Map.of("why", reason.name()))));

    @Test
    void leaving() throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1','2','room:a','phx_leave',{}]");
            client.expect(
                    ok("room:a", "1", "2"),
                    "['1','1','room:a','phx_close',{}]",
                    "['1',null,'room:a','bye',{'why':'LEFT'}]");
            client.text("['1','3','room:a','ok',{}]");
            client.expect(unmatched("room:a", "3"));
            client.text("['1','4','room:a','phx_leave',{}]");
            client.expect(ok("room:a", "1", "4"));
            Await.until("nobody listens", () -> channels.pubSub().topics().isEmpty());
            assertThat(room.left()).isEqualTo(LeaveReason.LEFT);
            assertThat(room.leaves()).isZero();
        }
    }

    @Test
    void leavingAnotherJoinIsIgnored() throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.texts(
                    "['0','2','room:a','phx_leave',{}]", "['0','3','room:a','echo',{}]", "[1,'4','room:a','echo',{}]");
            client.text("['1','5','room:a','echo',{}]");
            client.expect(ok("room:a", "1", "5"));
        }
    }

    @Test
    void endingTheWholeConnection() throws Exception {
        room.on("out", (payload, context) -> {
            context.me().send("last", JsonValue.of(Map.of()));
            context.disconnect();
            return ChannelAnswer.none();
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1','2','room:a','out',{}]");
            client.expect("['1',null,'room:a','last',{}]");
            assertThat(client.raw().readClose().closeCode()).isEqualTo(1001);
            assertThat(room.left()).isEqualTo(LeaveReason.CLOSED);
        }
    }

    @Test
    void stopping() throws Exception {
        room.on("stop", (payload, context) -> new ChannelAnswer.Stop(ChannelAnswer.none()))
                .on("reply", (payload, context) -> new ChannelAnswer.Stop(TestChannel.ok(payload)))
                .on("ask", (payload, context) -> {
                    context.stop();
                    context.me().send("last", JsonValue.of(Map.of()));
                    return ChannelAnswer.none();
                });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            String[] end = {"['1','1','room:a','phx_close',{}]", "['1',null,'room:a','bye',{'why':'STOPPED'}]"};
            client.join("room:a", "1");
            client.texts("['1','2','room:a','stop',{}]", "['1','3','room:a','echo',{}]");
            client.expect(end[0]);
            assertThat(client.readText() + client.readText()).contains(end[1], unmatched("room:a", "3"));
            client.join("room:a", "1");
            client.text("['1','4','room:a','reply',{}]");
            client.expect(ok("room:a", "1", "4"), end[0], end[1]);
            client.join("room:a", "1");
            client.text("['1','5','room:a','ask',{}]");
            client.expect("['1',null,'room:a','last',{}]", end[0], end[1]);
            assertThat(room.leaves()).isEqualTo(3);
        }
    }

    @Test
    void crashing() throws Exception {
        CountDownLatch queued = new CountDownLatch(1);
        room.on("raise", (payload, context) -> {
            Await.open(queued);
            throw new IllegalStateException("boom");
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.join("room:b", "2");
            client.texts("['1','3','room:a','raise',{}]", "['1','4','room:a','echo',{}]");
            client.expectNothing();
            queued.countDown();
            client.expect(
                    "['1',null,'room:a','bye',{'why':'CRASHED'}]",
                    "['1','1','room:a','phx_error',{'reason':'channel_crash'}]");
            client.text("['2','5','room:b','echo',{}]");
            client.expect(ok("room:b", "2", "5"));
            Await.until("the topic is free", () -> channels.pubSub().topics().size() == 1);
            client.text("['1','6','room:a','echo',{}]");
            client.expect(unmatched("room:a", "6"));
            client.join("room:a", "7");
            assertThat(channels.server().recorder().failures()).hasSize(1);
        }
    }

    @Test
    void everyFailureOfAHandlerCrashes() throws Exception {
        room.on(
                        "late",
                        (payload, context) -> new ChannelAnswer.Later(
                                CompletableFuture.failedFuture(new IllegalStateException("boom"))))
                .on("list", (payload, context) -> {
                    context.me().send("list", JsonValue.of(java.util.List.of(1)));
                    return ChannelAnswer.none();
                })
                .on("reserved", (payload, context) -> {
                    context.all().send("phx_close", JsonValue.of(Map.of()));
                    return ChannelAnswer.none();
                })
                .on(
                        "long",
                        (payload, context) -> new ChannelAnswer.Replied("x".repeat(256), Outbound.binary(new byte[1])))
                .afterJoin(context -> {
                    if (context.topic().equals("room:after")) {
                        throw new IllegalStateException("boom");
                    }
                });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            for (String event : new String[] {"late", "list", "reserved", "long", "unknown"}) {
                client.join("room:" + event, "1");
                client.text("['1','2','room:" + event + "','" + event + "',{}]");
                client.expect(
                        "['1',null,'room:" + event + "','bye',{'why':'CRASHED'}]",
                        "['1','1','room:" + event + "','phx_error',{'reason':'channel_crash'}]");
            }
            client.join("room:after", "1");
            client.expect(
                    "['1',null,'room:after','bye',{'why':'CRASHED'}]",
                    "['1','1','room:after','phx_error',{'reason':'channel_crash'}]");
        }
    }

    @Test
    void whatAHandlerRefusesIsAnErrorAndTheChannelLives() throws Exception {
        room.unknownEvents(UnknownEvent.REPLY)
                .on("refuse", (payload, context) -> {
                    throw new Refused("not today");
                })
                .on("decode", (payload, context) -> {
                    throw new DecodeException("a", "expected a number");
                });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.texts(
                    "['1','2','room:a','refuse',{}]", "['1','3','room:a','decode',{}]", "['1','4','room:a','what',{}]");
            client.expect(error("2", "not today"), error("3", "invalid payload"), error("4", "unknown event"));
        }
    }

    @Test
    void theConnectionsEndEndsEveryChannelOnce() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        room.on("block", (payload, context) -> {
            Await.open(gone);
            return ChannelAnswer.none();
        });
        try (TestChannels channels = TestChannels.of(room)) {
            PhoenixClient client = channels.open();
            client.join("room:a", "1");
            client.join("room:b", "2");
            client.text("['1','3','room:a','block',{}]");
            client.expectNothing();
            client.raw().leave(1000);
            assertThat(room.left()).isEqualTo(LeaveReason.CLOSED);
            assertThat(room.leaves()).as("the blocked one is still running").isZero();
            gone.countDown();
            assertThat(room.left()).isEqualTo(LeaveReason.CLOSED);
            Await.until("nobody listens", () -> channels.pubSub().topics().isEmpty());
            assertThat(room.leaves()).isZero();
        }
    }

    @Test
    void theServerStopsWhenTheLastChannelHasLeft() throws Exception {
        CountDownLatch leaving = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        TestChannel slow = TestChannel.create().onLeave((reason, context) -> {
            leaving.countDown();
            Await.open(over);
        });
        TestChannels channels = TestChannels.of(slow);
        try (PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            CompletableFuture<Void> stopped =
                    CompletableFuture.runAsync(channels::close, task -> new Thread(task).start());
            assertThat(client.raw().readClose().closeCode()).isEqualTo(1012);
            client.raw().close();
            Await.open(leaving);
            assertThatThrownBy(() -> stopped.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            over.countDown();
            Await.value(stopped);
        }
    }

    private static String error(String ref, String reason) {
        return "['1','" + ref + "','room:a','phx_reply',{'status':'error','response':{'reason':'" + reason + "'}}]";
    }
}
