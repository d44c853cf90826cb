package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.Protocol;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import dev.patchbay.testing.TestHandshake;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What a client is told is true by then. */
final class OrderOfEffectsTest {

    private static final String JOINED = "{room:a=1} [room:a]";
    private static final String FREE = "{} []";

    private final PubSub pubSub = PubSub.local();
    private final TestChannel room = TestChannel.create();
    private final FakeConnection connection = new FakeConnection(pubSub, Runnable::run);
    private final JoinedChannels client = new JoinedChannels(
            List.of(new ChannelRoute("room:*", room)), user(), new ClientWire(connection, Protocol.V2));
    private final List<String> whenTold = new ArrayList<>();

    @Test
    void aTopicIsJoinedWhenItsJoinIsAnswered() {
        whenTold("['1','1','room:a','phx_join',{}]");

        assertThat(whenTold).containsExactly(JOINED);
    }

    @Test
    void nothingIsHeardAndTheTopicIsFreeWhenALeaveIsAnswered() {
        join();
        whenTold("['1','2','room:a','phx_leave',{}]");

        assertThat(connection.log).anyMatch(line -> line.contains("phx_reply"));
        assertThat(whenTold).as("the reply and phx_close").containsExactly(FREE, FREE);
    }

    @Test
    void nothingIsHeardAndTheTopicIsFreeWhenAChannelHasStopped() {
        room.on("stop", (payload, context) -> Stopped.ANSWER);
        join();
        whenTold("['1','2','room:a','stop',{}]");

        assertThat(whenTold).containsExactly(FREE);
    }

    @Test
    void nothingIsHeardAndTheTopicIsFreeWhenAChannelHasCrashed() {
        join();
        whenTold("['1','2','room:a','unknown',{}]");

        assertThat(whenTold).containsExactly(FREE);
    }

    @Test
    void theTopicIsFreeWhenAJoinIsRefused() {
        room.onJoin((payload, context) -> {
            context.subscribe("other");
            return Stopped.REFUSED;
        });
        whenTold("['1','1','room:a','phx_join',{}]");

        assertThat(whenTold).containsExactly(FREE);
    }

    @Test
    void aTopicCanBeJoinedAgainWhileTheLeaveIsStillCleanedUp() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        room.onLeave((reason, context) -> Await.open(over));
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient leaver = channels.open()) {
            leaver.join("room:a", "1");
            leaver.text("['1','2','room:a','phx_leave',{}]");
            leaver.expect(PhoenixClient.ok("room:a", "1", "2"));
            assertThat(channels.pubSub().topics()).isEmpty();
            assertThat(channels.server().server().topics()).isEmpty();
            leaver.expect("['1','1','room:a','phx_close',{}]");
            leaver.join("room:a", "3");
            assertThat(channels.server().server().topics()).isEqualTo(Map.of("room:a", 1));
            over.countDown();
        }
    }

    @Test
    void aChannelThatSaysGoodbyeHearsItselfAndNobodyElse() throws Exception {
        CountDownLatch leaving = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        room.onLeave((reason, context) -> {
            leaving.countDown();
            Await.open(over);
            context.all().send("gone", JsonValue.of(Map.of()));
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient leaver = channels.open();
                PhoenixClient other = channels.open()) {
            leaver.join("room:a", "1");
            other.join("room:a", "1");
            leaver.text("['1','2','room:a','phx_leave',{}]");
            leaver.expect(PhoenixClient.ok("room:a", "1", "2"), "['1','1','room:a','phx_close',{}]");
            Await.open(leaving);
            channels.pubSub().broadcast("room:a", "unheard", Outbound.EMPTY_OBJECT);
            over.countDown();
            leaver.expect("[null,null,'room:a','gone',{}]");
            other.expect("[null,null,'room:a','unheard',{}]", "[null,null,'room:a','gone',{}]");
        }
    }

    private void join() {
        client.receive(Protocol.V2.fromClient(Inbound.Text.of("[\"1\",\"1\",\"room:a\",\"phx_join\",{}]")));
    }

    private void whenTold(String message) {
        connection.onPost = () -> whenTold.add(pubSub.topics() + " " + client.topics());
        client.receive(Protocol.V2.fromClient(Inbound.Text.of(message.replace('\'', '"'))));
    }

    private static ChannelUser user() {
        return ChannelUser.anonymous(TestHandshake.at("/"));
    }

    private static final class Stopped {
        static final ChannelAnswer ANSWER = new ChannelAnswer.Stop(ChannelAnswer.none());
        static final ChannelAnswer REFUSED = new ChannelAnswer.Replied("error", Outbound.EMPTY_OBJECT);
    }
}
