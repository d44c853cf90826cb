package dev.patchbay.joining;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.Recorder;
import dev.patchbay.testing.TestChannel;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of pushes that nobody answers. */
final class SendingTest extends OneServer {

    private final Recorder told = new Recorder();

    @BeforeEach
    void hears() {
        serves.on("typing", (payload, context) -> {
            heard.add(payload instanceof Inbound.Text text ? text.string() : payload.size() + " bytes");
            return TestChannel.ok("{}"); // which nobody waits for
        });
    }

    private static Outbound number(int n) {
        return Outbound.json(JsonValue.of(Map.of("n", n)));
    }

    @Test
    void sendsAtOnceWhereItIsJoinedAndOtherwiseWhenItIs() throws Exception {
        try (ChannelSocket socket = connector().observer(told).background()) {
            ClientChannel room = socket.channel("room:a");
            CompletionStage<?> joined = room.join();
            room.send("typing", number(1));
            room.send("typing", Outbound.binary(new byte[3]));
            Await.value(joined);
            room.send("typing", number(2));

            assertThat(Await.next(heard)).isEqualTo("{\"n\":1}");
            assertThat(Await.next(heard)).isEqualTo("3 bytes");
            assertThat(Await.next(heard)).isEqualTo("{\"n\":2}");
            assertThat(Await.value(room.push("echo", NOTHING)).isOk()).isTrue();
            assertThat(heard).isEmpty();
            assertThat(told.drops()).isEmpty();
        }
    }

    @Test
    void isToldWhereItWasNeverJoinedAndWhereItIsOver() throws Exception {
        try (ChannelSocket socket = connector().observer(told).start()) {
            ClientChannel room = socket.channel("room:a");
            room.send("typing", number(1));
            assertThat(Await.next(told.drops())).isEqualTo(7);
            Await.value(room.join());
            Await.value(room.leave());
            room.send("typing", number(10));
            assertThat(Await.next(told.drops())).isEqualTo(8);
            assertThat(heard).isEmpty();
        }
    }

    @Test
    void isToldOfWhatHasNoRoomAndOfWhatWaitsInVain() throws Exception {
        try (ChannelSocket socket =
                new ChannelConnector("ws://localhost:1/socket").observer(told).background()) {
            ClientChannel room = socket.channel("room:a");
            var unusedJoin = room.join();
            for (int i = 0; i < ClientChannel.MOST_WAITING; i++) {
                room.send("typing", number(1));
            }
            assertThat(told.drops()).isEmpty();
            room.send("typing", number(10));
            assertThat(Await.next(told.drops())).isEqualTo(8);
            Await.value(room.leave());
            Await.until("the others are told", () -> told.drops().size() == ClientChannel.MOST_WAITING);
        }
    }

    @Test
    void whatWaitsWhileTheConnectionIsGoneIsSentOnce() throws Exception {
        try (ChannelSocket socket = connector().observer(told).start()) {
            ClientChannel room = socket.channel("room:a");
            Await.value(room.join());
            Await.next(asked);
            serves.onJoin((payload, context) -> new ChannelAnswer.Later(held));
            rooms.restart();
            room.send("typing", number(1));
            held.complete(ChannelAnswer.none());
            Await.until(
                    "it is sent, or told that it went with the connection",
                    () -> heard.size() + told.drops().size() == 1);
        }
    }
}
