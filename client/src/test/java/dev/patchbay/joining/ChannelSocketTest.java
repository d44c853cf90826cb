package dev.patchbay.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.channel.ChannelException;
import dev.patchbay.client.channel.ChannelPresence;
import dev.patchbay.client.channel.ChannelReply;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Channels of a server, through all that may happen to their connection. */
final class ChannelSocketTest {

    private static final BackOff SOON = BackOff.linear(Duration.ofMillis(20), Duration.ofMillis(100));
    private static final JsonValue NOTHING = JsonValue.of(Map.of());

    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private volatile CompletableFuture<ChannelAnswer> held = new CompletableFuture<>();
    private final TestRooms rooms = new TestRooms(TestChannel.create()
            .onJoin((payload, context) -> {
                asked.add(context.topic() + " " + ((Inbound.Text) payload).string());
                return context.topic().equals("room:private") ? refused() : TestChannel.ok("{\"said\":1}");
            })
            .on("shout", (payload, context) -> {
                context.me().send("heard", JsonValue.of(Map.of("text", "hi")));
                return TestChannel.ok("{\"n\":1}");
            })
            .on("bytes", (payload, context) -> TestChannel.ok(payload))
            .on("present", (payload, context) -> {
                context.me().send("presence_diff", diff("joins", "bo"));
                context.me().send("presence_state", entry("ada"));
                context.me().send("presence_diff", diff("leaves", "ada"));
                return ChannelAnswer.none();
            })
            .on("hold", (payload, context) -> new ChannelAnswer.Later(held))
            .on("crash", (payload, context) -> {
                throw new IllegalStateException("on purpose");
            })
            .on("stop", (payload, context) -> new ChannelAnswer.Stop(ChannelAnswer.none())));

    @AfterEach
    void stop() {
        rooms.close();
    }

    private static JsonValue diff(String what, String key) {
        return JsonValue.of(Map.of(what, entry(key)));
    }

    private static JsonValue entry(String key) {
        return JsonValue.of(Map.of(key, Map.of("metas", List.of(Map.of("phx_ref", key + "1")))));
    }

    private static ChannelAnswer refused() {
        return new ChannelAnswer.Replied("error", Outbound.text("{\"reason\":\"unauthorized\"}"));
    }

    @Test
    void joinsPushesHearsAndLeaves() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a", () -> JsonValue.of(Map.of("since", 7)));
            room.on(
                    "heard",
                    message -> heard.add(message.event() + " " + message.json().text()));
            ChannelReply welcome = Await.value(room.join());
            assertThat(welcome.isOk()).isTrue();
            assertThat(welcome.json().text()).isEqualTo("{\"said\":1}");
            assertThat(room.state()).isEqualTo(ChannelState.JOINED);
            assertThat(Await.value(room.push("shout", NOTHING)).json().text()).isEqualTo("{\"n\":1}");
            assertThat(Await.next(heard)).isEqualTo("heard {\"text\":\"hi\"}");
            ChannelReply bytes = Await.value(room.push("bytes", new byte[] {1, 2}));
            assertThat(((Inbound.Binary) bytes.payload()).bytes()).containsExactly(1, 2);
            assertThat(Await.value(socket.ping())).isPositive();
            Await.value(room.leave());

            assertThat(room.state()).isEqualTo(ChannelState.CLOSED);
            assertThat(socket.channels()).isEmpty();
            assertThatThrownBy(() -> Await.value(room.push("shout", NOTHING)))
                    .hasRootCauseInstanceOf(ChannelException.NotJoined.class);
        }
    }

    @Test
    void joinsWhatWasAskedForBeforeItWasOpenAndSendsWhatWaitedInOrder() throws Exception {
        try (ChannelSocket socket = connector().background()) {
            ClientChannel room = socket.channel("room:a");
            CompletionStage<ChannelReply> joined = room.join();
            List<CompletionStage<ChannelReply>> pushes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                pushes.add(room.push("echo", JsonValue.of(Map.of("n", i))));
            }
            Await.value(joined);
            for (int i = 0; i < 20; i++) {
                assertThat(Await.value(pushes.get(i)).json().text()).isEqualTo("{\"n\":" + i + "}");
            }
        }
    }

    @Test
    void joinsAgainWithAFreshPayloadBehindARestart() throws Exception {
        AtomicInteger payloads = new AtomicInteger();
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a", () -> JsonValue.of(Map.of("n", payloads.incrementAndGet())));
            ClientChannel other = socket.channel("room:b");
            room.onJoin(reply -> heard.add("joined"));
            Await.value(room.join());
            Await.value(other.join());
            assertThat(Await.next(heard)).isEqualTo("joined");
            rooms.restart();

            assertThat(Await.next(heard)).isEqualTo("joined");
            Await.until("both are in", () -> other.state() == ChannelState.JOINED);
            assertThat(Await.value(room.push("shout", NOTHING)).isOk()).isTrue();
            assertThat(asked).hasSize(4).anyMatch(line -> line.contains("\"n\":2"));
            assertThat(payloads).hasValue(2);
        }
    }

    @Test
    void saysWhetherAPushMayHaveBeenDoneWhereTheConnectionEnds() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            Await.value(room.join());
            CompletionStage<ChannelReply> lost = room.push("hold", NOTHING);
            Await.value(socket.ping());
            rooms.restart();

            assertThatThrownBy(() -> Await.value(lost))
                    .cause()
                    .isInstanceOfSatisfying(
                            ChannelException.ChannelLost.class,
                            why -> assertThat(why.isMaybeDone()).isTrue());
            held.complete(ChannelAnswer.none());
        }
    }

    @Test
    void isRefusedAndGoesOnTryingUntilItLeaves() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:private");
            CompletionStage<ChannelReply> joined = room.join();
            assertThatThrownBy(() -> Await.value(joined))
                    .cause()
                    .isInstanceOfSatisfying(
                            ChannelException.JoinRefused.class,
                            no -> assertThat(no.reply().json().text()).contains("unauthorized"));
            Await.next(asked);
            Await.next(asked); // within a second
            Await.value(room.leave());

            assertThat(room.state()).isEqualTo(ChannelState.CLOSED);
        }
    }

    @Test
    void comesBackBehindACrashButNotWhereTheServerStopsIt() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            BlockingQueue<ChannelState> states = new LinkedBlockingQueue<>();
            room.onState(states::add);
            Await.value(room.join());
            assertThatThrownBy(() -> Await.value(room.push("crash", NOTHING)))
                    .hasRootCauseInstanceOf(ChannelException.ChannelLost.class);
            for (ChannelState state : List.of(
                    ChannelState.JOINING,
                    ChannelState.JOINED,
                    ChannelState.ERRORED,
                    ChannelState.JOINING,
                    ChannelState.JOINED)) {
                assertThat(Await.next(states)).isEqualTo(state);
            }
            var unused = room.push("stop", NOTHING);

            assertThat(Await.next(states)).isEqualTo(ChannelState.CLOSED);
            assertThat(socket.channels()).isEmpty();
        }
    }

    @Test
    void leavesAnotherChannelOfItsTopicFirst() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel first = socket.channel("room:a");
            ClientChannel second = socket.channel("room:a");
            Await.value(first.join());
            Await.value(second.join());

            Await.until("the first has left", () -> first.state() == ChannelState.CLOSED);
            assertThat(second.state()).isEqualTo(ChannelState.JOINED);
            assertThat(Await.value(second.push("shout", NOTHING)).isOk()).isTrue();
        }
    }

    @Test
    void isJoinedOnce() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            assertThatThrownBy(() -> Await.value(room.push("shout", NOTHING)))
                    .cause()
                    .hasMessageContaining("call join() first");
            Await.value(room.join());
            assertThatThrownBy(room::join).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void asksForATokenAtEveryAttempt() throws Exception {
        AtomicInteger tokens = new AtomicInteger();
        try (ChannelSocket socket =
                connector().query("token", () -> "t" + tokens.incrementAndGet()).start()) {
            assertThat(Await.next(rooms.tokens)).isEqualTo("t1");
            socket.connection().reconnect();
            assertThat(Await.next(rooms.tokens)).isEqualTo("t2");
        }
    }

    @Test
    void mayWaitForAnswersInsideListeners() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            room.on(
                    "heard",
                    message -> heard.add(room.push("echo", message.json())
                            .toCompletableFuture()
                            .join()
                            .json()
                            .text()));
            Await.value(room.join());
            var unused = room.push("shout", NOTHING);

            assertThat(Await.next(heard)).isEqualTo("{\"text\":\"hi\"}");
        }
    }

    @Test
    void hasATimeForEachPush() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            Await.value(room.join());
            assertThatThrownBy(() -> Await.value(room.push("hold", NOTHING, Duration.ofMillis(50))))
                    .hasRootCauseInstanceOf(ClientException.TimedOut.class);
            held.complete(ChannelAnswer.none());
        }
    }

    @Test
    void leavesNobodyWaitingWhereItIsClosed() throws Exception {
        ChannelSocket socket = connector().start();
        ClientChannel room = socket.channel("room:a");
        Await.value(room.join());
        CompletionStage<ChannelReply> push = room.push("hold", NOTHING);
        ClientChannel never = socket.channel("room:b");
        socket.close();
        Await.value(socket.connection().closed());

        assertThatThrownBy(() -> Await.value(push)).hasRootCauseInstanceOf(ChannelException.ChannelLost.class);
        assertThat(room.state()).isEqualTo(ChannelState.CLOSED);
        CompletionStage<ChannelReply> late = never.join();
        assertThatThrownBy(() -> Await.value(late)).hasRootCauseInstanceOf(ClientException.NotConnected.class);
        held.complete(ChannelAnswer.none());
    }

    @Test
    void hasRoomForSoManyPushesUntilItIsJoined() {
        try (ChannelSocket socket = new ChannelConnector("ws://localhost:1/socket").background()) {
            ClientChannel room = socket.channel("room:a");
            var unusedJoin = room.join();
            List<CompletionStage<ChannelReply>> pushes = new ArrayList<>();
            for (int i = 0; i < ClientChannel.MOST_WAITING; i++) {
                pushes.add(room.push("echo", NOTHING));
            }
            assertThat(pushes).noneMatch(push -> push.toCompletableFuture().isDone());
            assertThatThrownBy(() -> Await.value(room.push("echo", NOTHING)))
                    .hasRootCauseInstanceOf(ClientException.NoRoom.class);
        }
    }

    @Test
    void triesAgainWhereThePayloadOfItsJoinFails() throws Exception {
        AtomicInteger payloads = new AtomicInteger();
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a", () -> {
                if (payloads.incrementAndGet() == 1) {
                    throw new IllegalStateException("on purpose");
                }
                return NOTHING;
            });
            assertThatThrownBy(() -> Await.value(room.join()))
                    .cause()
                    .isInstanceOf(ClientException.SupplierFailed.class);

            Await.until("it is in", () -> room.state() == ChannelState.JOINED);
        }
    }

    @Test
    void knowsWhoIsPresentThoughDiffsComeFirst() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ChannelPresence here = ChannelPresence.of(socket.channel("room:a"));
            here.onSync(all -> heard.add(String.join(" ", all.keySet())));
            Await.value(here.channel().join());
            var unused = here.channel().push("present", NOTHING);

            assertThat(Await.next(heard)).isEqualTo("ada bo");
            assertThat(Await.next(heard)).isEqualTo("bo");
            assertThat(here.list()).containsOnlyKeys("bo");
        }
    }

    private ChannelConnector connector() {
        return new ChannelConnector(rooms.endpoint()).reconnect(SOON);
    }
}
