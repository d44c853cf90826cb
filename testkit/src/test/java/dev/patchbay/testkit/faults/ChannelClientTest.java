package dev.patchbay.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.message.JsonValue;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What other clients of channels are known to do wrong. */
final class ChannelClientTest {

    private static final JsonValue NOTHING = JsonValue.of(Map.of());

    private final Clients clients = new Clients();

    @AfterEach
    void stop() {
        clients.close();
    }

    @Test
    void joinsOnceAndFirstBehindEachOutage() throws Exception {
        Script welcomes = Fault.accept().answers(ChannelServer::ok);
        try (FaultServer server = FaultServer.start(welcomes, Fault.status(503), welcomes, welcomes)) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            ClientChannel room = ChannelServer.joined(socket, "room:a", clients);
            int last = 1;
            for (int outages = 0; outages < 2; outages++) {
                int before = last;
                server.awaitConnection(before).reset();
                clients.awaitInTime(
                        "it is in anew",
                        () -> server.connections() > before
                                && room.state() == ChannelState.JOINED
                                && socket.connection().isOpen());
                last = server.connections();
                List<Frame> sent = server.awaitConnection(last).awaitReceived(1);

                assertThat(sent.get(0).text()).contains("\"room:a\",\"phx_join\"");
                assertThat(server.awaitConnection(last).received())
                        .filteredOn(frame -> frame.text().contains("phx_join"))
                        .hasSize(1);
            }
            socket.close();
        }
    }

    @Test
    void asksForWhatItJoinsWithAnewAndGivesEachJoinAnotherRef() {
        AtomicInteger joins = new AtomicInteger();
        try (FaultServer server = FaultServer.start(Fault.accept().answers(ChannelServer::ok))) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            ClientChannel room = socket.channel("room:a", () -> JsonValue.of(Map.of("n", joins.incrementAndGet())));
            var unused = room.join();
            clients.awaitAtOnce("it is in", () -> room.state() == ChannelState.JOINED);
            socket.connection().reconnect();

            assertThat(server.awaitConnection(2).awaitReceived(1).get(0).text())
                    .isEqualTo("[\"2\",\"2\",\"room:a\",\"phx_join\",{\"n\":2}]");
            assertThat(server.awaitConnection(1).received().get(0).text())
                    .isEqualTo("[\"1\",\"1\",\"room:a\",\"phx_join\",{\"n\":1}]");
            socket.close();
        }
    }

    @Test
    void comesBackThoughTheServerClosesWith1000() {
        try (FaultServer server =
                FaultServer.start(Fault.closes(1000), Fault.accept().answers(ChannelServer::ok))) {
            ChannelSocket socket = ChannelServer.connector(server, clients).background();
            ClientChannel room = socket.channel("room:a");
            var unused = room.join();

            clients.awaitInTime("it is in", () -> room.state() == ChannelState.JOINED);
            socket.close();
        }
    }

    @Test
    void doesNotSendAPushWhoseTimeIsOver() throws Exception {
        try (FaultServer server =
                FaultServer.start(Fault.accept().reads().pauses().answers(ChannelServer::ok))) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            ClientChannel room = socket.channel("room:a");
            var unused = room.join();
            CompletionStage<ChannelReply> push = room.push("late", NOTHING, Duration.ofSeconds(1));
            server.awaitReceived(1);
            clients.awaitInTime(
                    "its time is over", () -> push.toCompletableFuture().isDone());
            server.awaitConnection(1).send(Frame.text(ChannelServer.answer("\"1\"", "\"1\"", "room:a")));
            clients.awaitAtOnce("it is in", () -> room.state() == ChannelState.JOINED);
            server.resume();
            Await.value(socket.ping());

            assertThatThrownBy(() -> Await.value(push)).cause().isInstanceOf(ClientException.TimedOut.class);
            assertThat(server.received()).noneMatch(frame -> frame.text().contains("late"));
            socket.close();
        }
    }

    @Test
    void leavesAndJoinsAgainWhereAJoinIsNotAnswered() {
        AtomicInteger joins = new AtomicInteger();
        try (FaultServer server = FaultServer.start(Fault.accept()
                .answers(frame -> frame.text().contains("phx_join") && joins.incrementAndGet() == 1
                        ? List.of()
                        : ChannelServer.ok(frame)))) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            ClientChannel room = socket.channel("room:a");
            CompletionStage<ChannelReply> first = room.join();
            clients.awaitInTime("it is in", () -> room.state() == ChannelState.JOINED);

            assertThatThrownBy(() -> Await.value(first)).cause().isInstanceOf(ClientException.TimedOut.class);
            assertThat(server.received())
                    .extracting(
                            frame -> ChannelServer.MESSAGE.matcher(frame.text()).replaceAll("$1 $4"))
                    .containsSubsequence("\"1\" phx_join", "\"1\" phx_leave", "\"3\" phx_join");
            socket.close();
        }
    }

    @Test
    void leavesAServerThatAnswersNoHeartbeat() {
        Script quiet = Fault.accept()
                .answers(frame -> frame.text().contains("heartbeat") ? List.of() : ChannelServer.ok(frame));
        try (FaultServer server = FaultServer.start(quiet, Fault.accept().answers(ChannelServer::ok))) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            ClientChannel room = ChannelServer.joined(socket, "room:a", clients);
            clients.awaitInTime("it is open anew", () -> server.connections() == 2);
            clients.awaitAtOnce("it is in", () -> room.state() == ChannelState.JOINED);

            assertThat(server.awaitConnection(1).received())
                    .anyMatch(frame -> frame.text().contains("\"phoenix\",\"heartbeat\""));
            socket.close();
        }
    }

    @Test
    void hearsNothingOfAnEarlierJoinOfItsTopic() throws Exception {
        try (FaultServer server = FaultServer.start(Fault.accept()
                .answers(frame -> frame.text().contains("go")
                        ? List.of(
                                Frame.text("[\"99\",null,\"room:a\",\"heard\",{\"old\":1}]"),
                                Frame.text("[\"99\",\"99\",\"room:a\",\"phx_close\",{}]"),
                                Frame.text("[\"1\",null,\"room:a\",\"heard\",{\"new\":1}]"))
                        : ChannelServer.ok(frame)))) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            ClientChannel room = ChannelServer.joined(socket, "room:a", clients);
            BlockingQueue<String> heard = new LinkedBlockingQueue<>();
            room.on("heard", message -> heard.add(message.json().text()));
            var unused = room.push("go", NOTHING);

            assertThat(Await.next(heard)).isEqualTo("{\"new\":1}");
            assertThat(room.state()).isEqualTo(ChannelState.JOINED);
            socket.close();
        }
    }

    @Test
    void theCrashOfAChannelTakesNothingFromAnotherOfItsTopicThatLeaves() throws Exception {
        try (FaultServer server = FaultServer.start(Fault.accept()
                .answers(frame -> frame.text().contains("phx_leave")
                        ? List.of()
                        : frame.text().contains("go")
                                ? List.of(Frame.text("[\"3\",\"3\",\"room:a\",\"phx_error\",{}]"))
                                : ChannelServer.ok(frame)))) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            ClientChannel first = ChannelServer.joined(socket, "room:a", clients);
            ClientChannel second = ChannelServer.joined(socket, "room:a", clients);
            assertThat(first.state()).isEqualTo(ChannelState.LEAVING);
            var unused = second.push("go", NOTHING);
            clients.awaitAtOnce("the second has failed", () -> second.state() == ChannelState.ERRORED);
            server.awaitConnection(1).send(Frame.text(ChannelServer.answer("\"1\"", "\"2\"", "room:a")));

            clients.awaitAtOnce("the first has left", () -> first.state() == ChannelState.CLOSED);
            clients.awaitInTime("the second is in again", () -> second.state() == ChannelState.JOINED);
            assertThat(socket.channels()).containsExactly(second);
            socket.close();
        }
    }

    @Test
    void endsWhereTheServerSaysSoWithoutRefs() {
        try (FaultServer server = FaultServer.start(Fault.accept()
                .answers(frame -> frame.text().contains("go")
                        ? List.of(Frame.text("[null,null,\"room:a\",\"phx_close\",{}]"))
                        : ChannelServer.ok(frame)))) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            ClientChannel room = ChannelServer.joined(socket, "room:a", clients);
            var unused = room.push("go", NOTHING);

            clients.awaitAtOnce("it is over", () -> room.state() == ChannelState.CLOSED);
            socket.close();
        }
    }

    @Test
    void isLetInOnceThoughTheServerSaysItTwice() throws Exception {
        try (FaultServer server = FaultServer.start(Fault.accept()
                .answers(frame -> frame.text().contains("go")
                        ? List.of(
                                Frame.text(ChannelServer.answer("\"1\"", "\"1\"", "room:a")),
                                Frame.text("[\"1\",null,\"room:a\",\"heard\",{}]"))
                        : ChannelServer.ok(frame)))) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            BlockingQueue<String> heard = new LinkedBlockingQueue<>();
            ClientChannel room = socket.channel("room:a");
            room.onJoin(welcome -> heard.add("welcome"));
            room.on("heard", message -> heard.add("heard"));
            var unusedJoin = room.join();
            clients.awaitAtOnce("it is in", () -> room.state() == ChannelState.JOINED);
            var unusedPush = room.push("go", NOTHING);

            assertThat(Await.next(heard)).isEqualTo("welcome");
            assertThat(Await.next(heard)).isEqualTo("heard");
            socket.close();
        }
    }
}
