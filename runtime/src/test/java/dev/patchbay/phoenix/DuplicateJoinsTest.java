package dev.patchbay.phoenix;

import static dev.patchbay.testing.PhoenixClient.ok;
import static dev.patchbay.testing.PhoenixClient.unmatched;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Joining a topic that is joined (Phoenix Channels, section "duplicate join"). */
final class DuplicateJoinsTest {

    @Test
    void theNewJoinIsAnsweredBeforeTheOldOneIsClosed() throws Exception {
        TestChannel room = TestChannel.create()
                .afterJoin(context -> context.all().send("entered", JsonValue.of(Map.of())))
                .onLeave((reason, context) -> context.me().send("bye", JsonValue.of(Map.of())));
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.expect("[null,null,'room:a','entered',{}]");
            client.join("room:a", "2");
            client.expect("['1','1','room:a','phx_close',{}]", "[null,null,'room:a','entered',{}]");
            client.text("['1','3','room:a','echo',{}]"); // stale
            client.text("['2','4','room:a','echo',{}]");
            client.expect(ok("room:a", "2", "4"));
            assertThat(room.left()).isEqualTo(LeaveReason.DUPLICATE_JOIN);
        }
    }

    @Test
    void aRunningHandlerOfTheOldOneHoldsNobodyUpAndIsHeardNoMore() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        TestChannel room = TestChannel.create().on("slow", (payload, context) -> {
            begun.countDown();
            Await.open(over);
            return TestChannel.ok(payload);
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.texts("['1','2','room:a','slow',{}]", "['1','3','room:a','echo',{}]");
            Await.open(begun);
            client.join("room:a", "4");
            client.expect("['1','1','room:a','phx_close',{}]");
            assertThat(channels.pubSub().topics()).isEqualTo(Map.of("room:a", 1));
            client.text("['4','5','room:a','echo',{}]");
            client.expect(ok("room:a", "4", "5"));
            assertThat(room.leaves()).isZero();
            over.countDown();
            assertThat(room.left()).isEqualTo(LeaveReason.DUPLICATE_JOIN);
            client.expectNothing();
        }
    }

    @Test
    void aChannelThatWasLeftAndStillCleansUpSaysNothingToAClientThatHasJoinedAnew() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        TestChannel room = TestChannel.create().onLeave((reason, context) -> {
            Await.open(over);
            context.all().send("left", JsonValue.of(Map.of()));
            context.me().send("bye", JsonValue.of(Map.of()));
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1','2','room:a','phx_leave',{}]");
            client.expect(ok("room:a", "1", "2"), "['1','1','room:a','phx_close',{}]");
            client.join("room:a", "3");
            channels.pubSub().broadcast("room:a", "msg", Outbound.text("{}"));
            client.expect("[null,null,'room:a','msg',{}]");
            over.countDown();
            client.expect("[null,null,'room:a','left',{}]");
            Await.until("nobody else listens", () -> channels.pubSub().listeners("room:a") == 1);
            client.expectNothing();
        }
    }

    @Test
    void aStageOfTheOldOneIsNotWaitedFor() throws Exception {
        TestChannel room = TestChannel.create()
                .on("never", (payload, context) -> new ChannelAnswer.Later(new CompletableFuture<>()));
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1','2','room:a','never',{}]");
            client.join("room:a", "3");
            assertThat(room.left()).isEqualTo(LeaveReason.DUPLICATE_JOIN);
            client.expect("['1','1','room:a','phx_close',{}]");
            client.text("['3','4','room:a','never',{}]");
            client.raw().close();
            assertThat(room.left()).isEqualTo(LeaveReason.CLOSED);
        }
    }

    @Test
    void theOldOneIsGoneWhereTheNewJoinIsRefused() throws Exception {
        List<String> refs = new ArrayList<>();
        TestChannel room = TestChannel.create().onJoin((payload, context) -> {
            refs.add(context.joinRef().text());
            if (refs.size() > 1) {
                throw new Refused("once");
            }
            return ChannelAnswer.none();
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['2','2','room:a','phx_join',{}]");
            client.expect(
                    "['2','2','room:a','phx_reply',{'status':'error','response':{'reason':'once'}}]",
                    "['1','1','room:a','phx_close',{}]");
            client.text("['1','3','room:a','echo',{}]");
            client.expect(unmatched("room:a", "3"));
            assertThat(room.left()).isEqualTo(LeaveReason.DUPLICATE_JOIN);
        }
    }

    @Test
    void joinsThatWaitAreAnsweredInTheirOrder() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        TestChannel room = TestChannel.create().onJoin((payload, context) -> {
            Await.open(open);
            return ChannelAnswer.none();
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.texts(
                    "['1','1','room:a','phx_join',{}]",
                    "['2','2','room:a','phx_join',{}]",
                    "['3','3','room:a','phx_join',{}]",
                    "['3','4','room:a','echo',{}]");
            client.expectNothing();
            open.countDown();
            client.expect(
                    ok("room:a", "1", "1"),
                    ok("room:a", "2", "2"),
                    "['1','1','room:a','phx_close',{}]",
                    ok("room:a", "3", "3"),
                    "['2','2','room:a','phx_close',{}]",
                    ok("room:a", "3", "4"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyJoinIsClosedOnceWhateverRaces(long seed) throws Exception {
        Random random = new Random(seed);
        TestChannel room = TestChannel.create().onJoin((payload, context) -> {
            if (context.joinRef().text().hashCode() % 3 == 0) {
                Thread.onSpinWait();
            }
            return ChannelAnswer.none();
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            List<String> sent = new ArrayList<>();
            int joins = 0;
            for (int i = 0; i < 300; i++) {
                if (joins == 0 || random.nextInt(3) > 0) {
                    joins++;
                    sent.add("['" + joins + "','" + joins + "','room:a','phx_join',{}]");
                } else {
                    sent.add("['" + joins + "','l" + i + "','room:a','phx_leave',{}]");
                }
            }
            sent.add("['last','last','room:a','phx_join',{}]");
            for (int from = 0; from < sent.size(); ) {
                int to = Math.min(sent.size(), from + 1 + random.nextInt(8));
                client.texts(sent.subList(from, to).toArray(String[]::new));
                from = to;
            }
            checkOrder(client, joins);
            for (int i = 0; i < joins; i++) {
                assertThat(room.left()).isIn(LeaveReason.LEFT, LeaveReason.DUPLICATE_JOIN);
            }
            client.text("[null,'end','phoenix','heartbeat',{}]");
            for (String message = client.readText(); !message.contains("'end'"); message = client.readText()) {
                assertThat(message).as("only replies to leaves may be late").contains(",'l");
            }
            assertThat(room.leaves()).isZero();
            Await.until("nobody else listens", () -> channels.pubSub().listeners("room:a") == 1);
        }
    }

    /** Every join is answered in its order, and closed exactly once behind its answer. */
    private static void checkOrder(PhoenixClient client, int joins) throws Exception {
        List<String> answered = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        while (answered.size() <= joins || closed.size() < joins) {
            String[] parts = client.readText().split("'", -1);
            if (parts[7].equals("phx_close")) {
                assertThat(answered).contains(parts[1]);
                closed.add(parts[1]);
            } else if (parts[1].equals(parts[3])) {
                answered.add(parts[1]);
            }
        }
        assertThat(closed).doesNotHaveDuplicates().doesNotContain("last");
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= joins; i++) {
            expected.add(Integer.toString(i));
        }
        expected.add("last");
        assertThat(answered).isEqualTo(expected);
    }
}
