package dev.patchbay.phoenix;

import static dev.patchbay.testing.PhoenixClient.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.channel.ChannelRef;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.Reply;
import dev.patchbay.codec.Encoder;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Who has his turn when in a channel, and on which thread. */
final class TurnsTest {

    private static final Encoder<String> JSON = Outbound::text;

    @Test
    void aStageHoldsUpTheChannelAndNobodyElse() throws Exception {
        CompletableFuture<ChannelAnswer> stage = new CompletableFuture<>();
        TestChannel room = TestChannel.create().on("later", (payload, context) -> new ChannelAnswer.Later(stage));
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.join("room:b", "2");
            client.texts(
                    "['1','3','room:a','later',{}]", "['1','4','room:a','echo',{}]", "['2','5','room:b','echo',{}]");
            client.expect(ok("room:b", "2", "5"));
            client.expectNothing();
            stage.complete(TestChannel.ok("{}"));
            client.expect(ok("room:a", "1", "3"), ok("room:a", "1", "4"));
        }
    }

    @Test
    void aLateReplyHoldsUpNobody() throws Exception {
        BlockingQueue<LateReply<String>> replies = new LinkedBlockingQueue<>();
        TestChannel room = TestChannel.create().on("later", (payload, context) -> {
            replies.add(context.lateReply(JSON));
            return ChannelAnswer.none();
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.texts(
                    "['1','2','room:a','later',{}]", "['1','3','room:a','later',{}]", "['1','4','room:a','echo',{}]");
            client.expect(ok("room:a", "1", "4"));
            LateReply<String> first = Await.next(replies);
            Await.next(replies).send(Reply.ok("{\"n\":2}").andStop());
            client.expect("['1','3','room:a','phx_reply',{'status':'ok','response':{'n':2}}]");
            client.expect("['1','1','room:a','phx_close',{}]");
            first.error("{}");
            assertThatThrownBy(() -> first.ok("{}")).isInstanceOf(IllegalStateException.class);
            client.expectNothing();
        }
    }

    @Test
    void whatTheProgramSendsHasItsTurn() throws Exception {
        BlockingQueue<ChannelRef> refs = new LinkedBlockingQueue<>();
        TestChannel room = TestChannel.create()
                .onJoin((payload, context) -> {
                    refs.add(context.self());
                    context.self().send("early");
                    return ChannelAnswer.none();
                })
                .onInfo((info, context) -> {
                    if (info.equals("crash")) {
                        throw new IllegalStateException("boom");
                    }
                    context.me().send("info", JsonValue.of(Map.of("said", info)));
                    return true;
                });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.expect("['1',null,'room:a','info',{'said':'early'}]");
            ChannelRef ref = Await.next(refs);
            ref.send("now");
            client.expect("['1',null,'room:a','info',{'said':'now'}]");
            ref.send("crash");
            client.expect("['1','1','room:a','phx_error',{'reason':'channel_crash'}]");
            ref.send("gone");
            client.expectNothing();
        }
    }

    @Test
    void silenceIsNoticedOnceAndForgottenWithTheNextMessage() throws Exception {
        TestChannel room = TestChannel.create()
                .on("soon", (payload, context) -> {
                    context.after(Duration.ofDays(1), () -> context.me().send("never", JsonValue.of(Map.of())));
                    context.after(Duration.ofMillis(1), () -> context.me().send("silence", JsonValue.of(Map.of())));
                    return ChannelAnswer.none();
                })
                .on("later", (payload, context) -> {
                    context.after(Duration.ofMillis(50), () -> context.me().send("never", JsonValue.of(Map.of())));
                    return ChannelAnswer.none();
                });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1','2','room:a','soon',{}]");
            client.expect("['1',null,'room:a','silence',{}]");
            client.texts("['1','3','room:a','later',{}]", "['1','4','room:a','echo',{}]");
            client.expect(ok("room:a", "1", "4"));
            client.text("['1','5','room:a','soon',{}]");
            client.expect("['1',null,'room:a','silence',{}]");
        }
    }

    @Test
    void whatDoesNotBlockRunsWhereItIsRead() throws Exception {
        BlockingQueue<String> threads = new LinkedBlockingQueue<>();
        TestChannel room = TestChannel.create()
                .nonBlockingJoin()
                .nonBlocking("fast")
                .onJoin((payload, context) -> {
                    threads.add(Thread.currentThread().getName());
                    return ChannelAnswer.none();
                })
                .afterJoin(context -> threads.add(Thread.currentThread().getName()))
                .on("fast", (payload, context) -> {
                    threads.add(Thread.currentThread().getName());
                    return TestChannel.ok("{}");
                })
                .on("slow", (payload, context) -> {
                    threads.add(Thread.currentThread().getName());
                    return TestChannel.ok("{}");
                });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            assertThat(Await.next(threads)).doesNotContain("patchbay-worker");
            assertThat(Await.next(threads)).contains("patchbay-worker");
            Await.until("a call that finds the mailbox empty runs on the network's thread", () -> {
                ask(client, "fast");
                return !threads.remove().contains("patchbay-worker");
            });
            client.text("['1','3','room:a','slow',{}]");
            client.expect(ok("room:a", "1", "3"));
            assertThat(Await.next(threads)).contains("patchbay-worker");
        }
    }

    private static void ask(PhoenixClient client, String event) {
        try {
            client.text("['1','2','room:a','" + event + "',{}]");
            client.expect(ok("room:a", "1", "2"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aBlockedHandlerHoldsUpItsChannelOnly() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        TestChannel room = TestChannel.create().on("block", (payload, context) -> {
            Await.open(open);
            return TestChannel.ok("{}");
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.join("room:b", "2");
            client.texts(
                    "['1','3','room:a','block',{}]", "['1','4','room:a','echo',{}]", "['2','5','room:b','echo',{}]");
            client.expect(ok("room:b", "2", "5"));
            client.expectNothing();
            open.countDown();
            client.expect(ok("room:a", "1", "3"), ok("room:a", "1", "4"));
        }
    }

    @Test
    void aHandlerKnowsWhatItHandles() throws Exception {
        TestChannel room = TestChannel.create()
                .on(
                        "refs",
                        (payload, context) -> TestChannel.ok("[" + context.ref().text() + ","
                                + context.joinRef().text() + ",\"" + context.event() + "\",\"" + context.topic()
                                + "\"]"));
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1',22,'room:a','refs',{}]");
            client.expect("['1',22,'room:a','phx_reply',{'status':'ok','response':[22,'1','refs','room:a']}]");
        }
    }
}
