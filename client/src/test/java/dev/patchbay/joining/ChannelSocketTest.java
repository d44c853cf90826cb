package dev.patchbay.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.channel.ChannelException;
import dev.patchbay.client.channel.ChannelPresence;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Joins, pushes, and what is heard. */
final class ChannelSocketTest extends OneServer {

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
}
