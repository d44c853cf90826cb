package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.protocol.Protocol;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestHandshake;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** The channels of clients without a network, on the test's thread. */
final class JoinedChannelsTest {

    private static final int CLIENTS = 50;

    private final PubSub pubSub = PubSub.local();
    private final CountingProtocol protocol = new CountingProtocol();
    private final TestChannel room = TestChannel.create();
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    @Test
    void aBroadcastIsEncodedOnceAndItsBytesAreShared() {
        List<FakeConnection> connections = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            FakeConnection connection = new FakeConnection(pubSub, Runnable::run);
            client(connection).receive(message("['1','1','room:a','phx_join',{}]"));
            connections.add(connection);
        }
        pubSub.broadcast("room:a", "msg", Outbound.text("{}"));

        assertThat(protocol.broadcasts).isEqualTo(1);
        assertThat(connections.stream()
                        .map(connection -> connection.posts.get(1))
                        .distinct())
                .hasSize(1);
        Outbound shared = connections.get(0).posts.get(1);
        assertThat(connections)
                .allSatisfy(connection -> assertThat(connection.posts.get(1)).isSameAs(shared));
    }

    @Test
    void whatIsBroadcastWhileAJoinIsBeingAnsweredComesBehindTheAnswer() {
        FakeConnection connection = new FakeConnection(pubSub, Runnable::run);
        connection.onPost = () -> {
            connection.onPost = () -> {};
            pubSub.broadcast("room:a", "at once", Outbound.text("{}"));
        };
        JoinedChannels client = client(connection);
        room.onJoin((payload, context) -> {
            pubSub.broadcast("room:a", "too early", Outbound.text("{}"));
            return ChannelAnswer.none();
        });
        client.receive(message("['1','1','room:a','phx_join',{}]"));
        pubSub.broadcast("room:a", "msg", Outbound.text("{}"));

        assertThat(connection.log)
                .containsExactly(
                        "cork",
                        json("['1','1','room:a','phx_reply',{'status':'ok','response':{}}]"),
                        json("[null,null,'room:a','at once',{}]"),
                        "uncork",
                        json("[null,null,'room:a','msg',{}]"));
    }

    @Test
    void aRunOfAChannelIsWrittenTogether() {
        FakeConnection connection = new FakeConnection(pubSub, tasks::add);
        JoinedChannels client = client(connection);
        client.receive(message("['1','1','room:a','phx_join',{}]"));
        for (int ref = 2; ref < 12; ref++) {
            client.receive(message("['1','" + ref + "','room:a','echo',{}]"));
        }
        client.receive(message("[null,'12','phoenix','heartbeat',{}]"));
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }

        assertThat(connection.log).hasSize(14);
        assertThat(connection.log.get(0))
                .as("the heartbeat, which waits for nobody")
                .contains("\"12\"");
        assertThat(connection.log.get(1)).isEqualTo("cork");
        assertThat(connection.log.get(13)).isEqualTo("uncork");
    }

    @Test
    void silenceThatWasBrokenOrReplacedIsNotNoticed() {
        List<String> noticed = new ArrayList<>();
        room.on("after", (payload, context) -> {
            context.after(Duration.ofSeconds(1), () -> noticed.add(context.topic()));
            return ChannelAnswer.none();
        });
        FakeConnection connection = new FakeConnection(pubSub, Runnable::run);
        JoinedChannels client = client(connection);
        client.receive(message("['1','1','room:a','phx_join',{}]"));
        client.receive(message("['1','2','room:a','after',{}]"));
        client.receive(message("['1','3','room:a','echo',{}]"));
        connection.alarms.get(0).run(); // which was about to ring already when it was cancelled
        assertThat(noticed).isEmpty();
        client.receive(message("['1','4','room:a','after',{}]"));
        client.receive(message("['1','5','room:a','after',{}]"));
        connection.alarms.get(1).run();
        assertThat(noticed).isEmpty();
        assertThat(connection.cancelled).isEqualTo(2);
        connection.alarms.get(2).run();
        connection.alarms.get(2).run();
        assertThat(noticed).containsExactly("room:a");
        client.receive(message("['1','6','room:a','after',{}]"));
        client.receive(message("['1','7','room:a','phx_leave',{}]"));
        connection.alarms.get(3).run();

        assertThat(noticed).hasSize(1);
        assertThat(connection.cancelled).isEqualTo(3);
    }

    @Test
    void aChannelThatStopsDoesSoBehindTheCallThatRuns() {
        room.on("stop", (payload, context) -> {
            context.stop();
            return TestChannel.ok("{}");
        });
        FakeConnection connection = new FakeConnection(pubSub, tasks::add);
        JoinedChannels client = client(connection);
        client.receive(message("['1','1','room:a','phx_join',{}]"));
        client.receive(message("['1','2','room:a','stop',{}]"));
        client.receive(message("['1','3','room:a','echo',{}]"));
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }

        assertThat(connection.log.get(3)).isEqualTo(json("['1','1','room:a','phx_close',{}]"));
        assertThat(connection.log.get(4)).contains("unmatched topic");
    }

    @Test
    void topicsAreJoinedAndLeftInAnyNumber() {
        JoinedChannels client = client(new FakeConnection(pubSub, Runnable::run));
        assertThat(client.topics()).isEmpty();
        assertThat(after(client, "room:a", "phx_join")).containsExactly("room:a");
        assertThat(after(client, "room:a", "phx_join")).containsExactly("room:a");
        assertThat(after(client, "room:b", "phx_leave")).containsExactly("room:a");
        assertThat(after(client, "room:a", "phx_leave")).isEmpty();
        assertThat(after(client, "room:b", "phx_join")).containsExactly("room:b");
        assertThat(after(client, "room:c", "phx_join")).containsExactly("room:b", "room:c");
        assertThat(after(client, "room:b", "phx_leave")).containsExactly("room:c");
        assertThat(after(client, "room:c", "phx_leave")).isEmpty();
        assertThat(after(client, "room:d", "phx_join")).containsExactly("room:d");
        assertThat(pubSub.topics()).isEqualTo(Map.of("room:d", 1));
    }

    @Test
    void aClientHasEndedWhenItsLastChannelHasLeft() throws Throwable {
        FakeConnection connection = new FakeConnection(pubSub, tasks::add);
        SocketCalls calls = new ChannelSocket(new OneRoom(room), Map.of()).connect(TestHandshake.at("/"));
        calls.onOpen(connection);
        calls.onText(
                Inbound.Text.of("{\"topic\":\"room:a\",\"event\":\"phx_join\",\"payload\":{},\"ref\":\"1\"}"),
                connection);
        tasks.remove().run();
        calls.onClose(CloseReason.of(CloseReason.NORMAL), connection);
        assertThat(calls.ended().toCompletableFuture()).isNotDone();
        assertThat(room.leaves()).isZero();
        tasks.remove().run();

        assertThat(calls.ended().toCompletableFuture()).isDone();
        assertThat(room.left()).isEqualTo(LeaveReason.CLOSED);
        assertThat(pubSub.topics()).isEmpty();
    }

    @Test
    void aJoinWhoseAnswerCannotBeSentIsLeftAllTheSame() throws Exception {
        FakeConnection connection = new FakeConnection(pubSub, Runnable::run);
        connection.onPost = () -> {
            connection.onPost = () -> {};
            throw new OutOfMemoryError("on purpose");
        };
        JoinedChannels client = client(connection);
        client.receive(message("['1','1','room:a','phx_join',{}]"));

        assertThat(room.left()).isEqualTo(LeaveReason.CRASHED);
        assertThat(pubSub.topics()).isEmpty();
        client.receive(message("['2','2','room:a','phx_join',{}]"));
        assertThat(client.topics()).containsExactly("room:a");
        client.close();
        assertThat(client.ended().toCompletableFuture()).isDone();
        assertThat(room.left()).isEqualTo(LeaveReason.CLOSED);
    }

    @Test
    void channelsThatCanSayNothingMoreAreLeftAllTheSame() throws Exception {
        FakeConnection connection = new FakeConnection(pubSub, Runnable::run);
        JoinedChannels client = client(connection);
        client.receive(message("['1','1','room:a','phx_join',{}]"));
        connection.onPost = () -> {
            throw new IllegalStateException("on purpose");
        };
        client.receive(message("['1','2','room:a','phx_leave',{}]"));
        client.receive(message("['2','2','room:b','phx_join',{}]"));
        client.close();

        assertThat(client.ended().toCompletableFuture()).isDone();
        assertThat(room.left()).isEqualTo(LeaveReason.LEFT);
        assertThat(room.left()).isEqualTo(LeaveReason.CRASHED);
        assertThat(connection.log).contains("close 1011");
        assertThat(pubSub.topics()).isEmpty();
    }

    private JoinedChannels client(FakeConnection connection) {
        return new JoinedChannels(
                List.of(new ChannelRoute("room:*", room)),
                ChannelUser.anonymous(TestHandshake.at("/")),
                new ClientWire(connection, protocol));
    }

    private static List<String> after(JoinedChannels client, String topic, String event) {
        client.receive(message("['1','1','" + topic + "','" + event + "',{}]"));
        return client.topics();
    }

    private static Envelope message(String text) {
        return Protocol.V2.fromClient(Inbound.Text.of(json(text)));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
