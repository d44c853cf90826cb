package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.channel.ChannelException.ChannelLost;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.message.JsonValue;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.testkit.RoomEvents.Said;
import dev.patchbay.testkit.duplex.Courses;
import dev.patchbay.testkit.duplex.Duplex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server with channels and several of their clients, in one thread. */
final class DuplexChannelsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final PubSub pubSub = PubSub.local();
    private final Duplex duplex = Duplex.of(routes(pubSub));
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void close() {
        duplex.close();
    }

    private static SocketRoutes routes(PubSub pubSub) {
        return new SocketRoutes(CompletableFuture::completedFuture, pubSub, new Rooms(), SocketTesterContract.TOKENS);
    }

    private static ChannelConnector connector(String user) {
        return new ChannelConnector("wss://rooms.test/rooms")
                .query("user", () -> user)
                .reconnect(BackOff.linear(SECOND, SECOND));
    }

    private ClientChannel enters(ChannelSocket socket, String user) {
        ClientChannel room = socket.channel("room:lobby");
        room.on("said", message -> heard.add(user + " hears " + message.json().text()));
        var unused = room.join();
        duplex.settle();
        return room;
    }

    @Test
    void bringsSeveralClientsAndAServerTogether() {
        ClientChannel ada = enters(duplex.start(connector("ada")), "ada");
        ClientChannel bo = enters(duplex.start(connector("bo")), "bo");
        CompletableFuture<ChannelReply> echo =
                bo.push("echo", JsonValue.of(Map.of("text", "hi"))).toCompletableFuture();
        duplex.settle();
        assertThat(echo.join().json().text()).isEqualTo("{\"text\":\"hi\"}");
        new RoomEvents_Sender(pubSub).topic("room:lobby").said(new Said("program", "all"));
        var unused = ada.leave();
        duplex.settle();

        assertThat(heard)
                .containsExactly(
                        "ada hears {\"user\":\"bo\",\"text\":\"hello\"}",
                        "ada hears {\"user\":\"program\",\"text\":\"all\"}",
                        "bo hears {\"user\":\"program\",\"text\":\"all\"}",
                        "bo hears {\"user\":\"ada\",\"text\":\"bye\"}");
        assertThat(duplex.trace())
                .contains("0.000 s  #2 -> client  text [\"1\",\"1\",\"room:lobby\",\"phx_reply\","
                        + "{\"status\":\"ok\",\"response\":{\"room\":\"lobby\",\"user\":\"bo\"}}]");
    }

    @Test
    void joinsAgainBehindACutAndACrash() {
        ClientChannel room = enters(duplex.start(connector("ada")), "ada");
        CompletableFuture<ChannelReply> crash =
                room.push("crash", JsonValue.of(Map.of())).toCompletableFuture();
        duplex.settle();
        assertThat(room.state()).isEqualTo(ChannelState.ERRORED);
        assertThatThrownBy(crash::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(ChannelLost.class);
        duplex.advance(SECOND);
        assertThat(room.state()).isEqualTo(ChannelState.JOINED);

        duplex.network().cut();
        duplex.settle();
        assertThat(room.state()).isEqualTo(ChannelState.ERRORED);
        duplex.advance(SECOND);
        assertThat(room.state()).isEqualTo(ChannelState.JOINED);
    }

    @Test
    void letsTheProgramStartIts() throws InterruptedException {
        ChannelSocket socket = duplex.on(connector("ada")).start();
        assertThat(socket.connection().isOpen()).isTrue();
        duplex.network().cut();
        duplex.settle();

        assertThat(socket.connection().awaitOpen(SECOND)).isTrue();
    }

    @Test
    void haveTheSameCourseWithTheSameSeed() {
        Courses.dependOnTheSeedAlone(DuplexChannelsTest::course);
    }

    /** Refused, a channel is tried again behind a part of a second. */
    private static List<String> course(long seed) {
        try (Duplex duplex = Duplex.builder(seed).serve(routes(PubSub.local())).open()) {
            for (String user : List.of("ada", "bo")) {
                var unused =
                        duplex.start(connector(user)).channel("room:secret").join();
            }
            duplex.advance(Duration.ofSeconds(5));
            return duplex.trace();
        }
    }
}
