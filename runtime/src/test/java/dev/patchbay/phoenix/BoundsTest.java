package dev.patchbay.phoenix;

import static dev.patchbay.testing.PhoenixClient.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.channel.ChannelRef;
import dev.patchbay.channel.LateReply;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What happens at the edges of a channel's bounds. */
final class BoundsTest {

    private static final Limits FOUR = Limits.defaults().withWaitingCalls(4);

    private final CountDownLatch open = new CountDownLatch(1);
    private final TestChannel room = TestChannel.create().on("block", (payload, context) -> {
        Await.open(open);
        return TestChannel.ok("{}");
    });

    @Test
    void aFullMailboxHoldsTheConnectionUpUntilThereIsRoom() throws Exception {
        try (TestChannels channels = TestChannels.of(FOUR, room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1','2','room:a','block',{}]");
            for (int ref = 3; ref <= 40; ref++) {
                client.text("['1','" + ref + "','room:a','echo',{}]");
            }
            client.text("[null,'41','phoenix','heartbeat',{}]");
            awaitStandstill(channels);
            int received = channels.server().recorder().received();
            assertThat(received).as("of the 41 messages").isBetween(5, 10);
            open.countDown();

            List<String> replies = new ArrayList<>();
            for (int ref = 2; ref <= 41; ref++) {
                replies.add(client.readText());
            }
            assertThat(replies.removeIf(reply -> reply.startsWith("[null,'41'")))
                    .as("the heartbeat")
                    .isTrue();
            for (int ref = 2; ref <= 40; ref++) {
                assertThat(replies.get(ref - 2)).isEqualTo(ok("room:a", "1", Integer.toString(ref)));
            }
        }
    }

    @Test
    void heartbeatsAreAnsweredWhileThereIsRoom() throws Exception {
        try (TestChannels channels = TestChannels.of(FOUR, room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.texts(
                    "['1','2','room:a','block',{}]", "['1','3','room:a','echo',{}]", "['1','4','room:a','echo',{}]");
            client.expectNothing();
            open.countDown();
            client.expect(ok("room:a", "1", "2"), ok("room:a", "1", "3"), ok("room:a", "1", "4"));
        }
    }

    @Test
    void lateRepliesThatAreOutstandingTakeRoom() throws Exception {
        BlockingQueue<LateReply<String>> replies = new LinkedBlockingQueue<>();
        room.on("later", (payload, context) -> {
            replies.add(context.lateReply(Outbound::text));
            return ChannelAnswer.none();
        });
        try (TestChannels channels = TestChannels.of(FOUR, room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            for (int ref = 2; ref <= 40; ref++) {
                client.text("['1','" + ref + "','room:a','later',{}]");
            }
            awaitStandstill(channels);
            assertThat(replies).hasSizeLessThanOrEqualTo(5);
            for (int ref = 2; ref <= 40; ref++) {
                Await.next(replies).ok("{}");
                client.expect(ok("room:a", "1", Integer.toString(ref)));
            }
        }
    }

    @Test
    void aChannelThatEndsHoldsNobodyUp() throws Exception {
        try (TestChannels channels = TestChannels.of(FOUR, room);
                PhoenixClient client = channels.open()) {
            room.on("later", (payload, context) -> {
                context.lateReply(Outbound::text);
                return ChannelAnswer.none();
            });
            client.join("room:a", "1");
            client.texts(
                    "['1','2','room:a','later',{}]",
                    "['1','3','room:a','later',{}]",
                    "['1','4','room:a','later',{}]",
                    "['1','5','room:a','unknown',{}]",
                    "[null,'6','phoenix','heartbeat',{}]");
            String first = client.readText();
            String second = client.readText();
            assertThat(first + second).contains("phx_error", "'6'");
        }
    }

    @Test
    void whatTheProgramPostsToABusyChannelIsDroppedAndCounted() throws Exception {
        BlockingQueue<ChannelRef> refs = new LinkedBlockingQueue<>();
        AtomicInteger infos = new AtomicInteger();
        room.onJoin((payload, context) -> {
                    refs.add(context.self());
                    return ChannelAnswer.none();
                })
                .onInfo((info, context) -> infos.incrementAndGet() > 0)
                .intercept("msg", (payload, context) -> Optional.of(Outbound.text("{}")));
        try (TestChannels channels = TestChannels.of(FOUR, room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1','2','room:a','block',{}]");
            client.expectNothing();
            ChannelRef ref = Await.next(refs);
            ref.send(1);
            ref.send(2);
            ref.send(3);
            channels.pubSub().broadcast("room:a", "msg", Outbound.text("{}"));
            channels.pubSub().broadcast("room:a", "msg", Outbound.text("{\"n\":1}"));
            ref.send(4);
            assertThat(channels.server().recorder().drops()).containsExactly(7, 0);
            open.countDown();
            client.expect(ok("room:a", "1", "2"), "['1',null,'room:a','msg',{}]");
            assertThat(infos).hasValue(3);
        }
    }

    @Test
    void aClientThatLeavesTooManyChannelsBehindIsHeldUpUntilOneHasCleanedUp() throws Exception {
        BlockingQueue<Long> closedAtJoin = new LinkedBlockingQueue<>();
        room.onLeave((reason, context) -> Await.open(open)).onJoin((payload, context) -> {
            closedAtJoin.add(open.getCount());
            return ChannelAnswer.none();
        });
        try (TestChannels channels = TestChannels.of(Limits.defaults().withChannels(2), room);
                PhoenixClient client = channels.open()) {
            for (int ref = 1; ref <= 4; ref++) {
                client.join("room:a", Integer.toString(ref));
                if (ref > 1) {
                    client.expect("['" + (ref - 1) + "','" + (ref - 1) + "','room:a','phx_close',{}]");
                }
            }
            client.text("['5','5','room:a','phx_join',{}]");
            Await.until("it is received", () -> channels.server().recorder().received() == 5);
            open.countDown();
            client.expect(ok("room:a", "5", "5"), "['4','4','room:a','phx_close',{}]");
            assertThat(closedAtJoin).containsExactly(1L, 1L, 1L, 1L, 0L);
        }
    }

    @Test
    void aHundredChannelsFitOnOneConnection() throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            for (int i = 0; i < 100; i++) {
                client.join("room:" + i, "j" + i);
            }
            client.text("['x','x','room:x','phx_join',{}]");
            client.expect(
                    "['x','x','room:x','phx_reply',{'status':'error','response':{'reason':'too many channels joined'}}]");
            for (int i = 0; i < 100; i++) {
                client.text("['j" + i + "','m" + i + "','room:" + i + "','echo',{}]");
                client.expect(ok("room:" + i, "j" + i, "m" + i));
            }
            assertThat(channels.pubSub().topics()).hasSize(100).containsAllEntriesOf(Map.of("room:0", 1, "room:99", 1));
        }
    }

    /** Waits until nothing more is read, which is so when two looks in a row see the same. */
    private static void awaitStandstill(TestChannels channels) {
        AtomicInteger before = new AtomicInteger(-1);
        AtomicInteger looks = new AtomicInteger();
        Await.until("reading stands still", () -> {
            int now = channels.server().recorder().received();
            looks.set(before.getAndSet(now) == now ? looks.get() + 1 : 0);
            return now > 4 && looks.get() > 100;
        });
    }
}
