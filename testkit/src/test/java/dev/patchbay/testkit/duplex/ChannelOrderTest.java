package dev.patchbay.testkit.duplex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelConnector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the listeners of a channel are told, and in which order, whatever is done first. */
final class ChannelOrderTest {

    private static final int SCENARIOS = 100;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<String> told = new ArrayList<>();

    private static ChannelConnector connector() {
        return new ChannelConnector("ws://rooms.test/socket");
    }

    private ClientChannel listens(ClientChannel channel, String name) {
        var unusedStates = channel.onState(state -> told.add(name + " " + state));
        var unusedEvents = channel.onMessage(message -> told.add(name + " " + message.event()));
        return channel;
    }

    private void each(Seeds.Scenario scenario) {
        Seeds.each(SCENARIOS, seed -> {
            told.clear();
            scenario.play(seed);
        });
    }

    @Test
    void tellsOfAStateBeforeWhatTheServerSaysInIt() {
        each(seed -> {
            try (Scene scene = Scene.calm(seed)) {
                ChannelSocket socket = scene.duplex.start(connector());
                var unused = listens(socket.channel("room:a"), "a").join();
                scene.duplex.settle();
                scene.tell("room:a");
                scene.duplex.network().cut();
                scene.duplex.advance(SECOND);
                assertThat(told)
                        .containsExactly(
                                "a JOINING",
                                "a JOINED",
                                "a entered",
                                "a ERRORED",
                                "a JOINING",
                                "a JOINED",
                                "a entered");
            }
        });
    }

    @Test
    void tellsAChannelNothingThatWasMeantForTheOneBeforeIt() {
        each(seed -> {
            try (Scene scene = Scene.calm(seed)) {
                ChannelSocket socket = scene.duplex.start(connector());
                var unusedFirst = listens(socket.channel("room:a"), "first").join();
                scene.duplex.settle();
                told.clear();
                scene.duplex.network().lastCable().toServer().hold();
                var unusedSecond = listens(socket.channel("room:a"), "second").join();
                scene.tell("room:a");
                scene.duplex.settle();
                scene.duplex.network().lastCable().toServer().release();
                scene.duplex.settle();
                assertThat(told)
                        .contains("first news", "first CLOSED", "second JOINED", "second entered")
                        .doesNotContain("second news");
            }
        });
    }

    @Test
    void staysOutWhereItIsLeftWhileItIsAskedForWhatItJoinsWith() {
        try (Scene scene = Scene.calm(1)) {
            List<ClientChannel> room = new ArrayList<>();
            ChannelSocket socket = scene.duplex.start(connector());
            room.add(socket.channel("room:a", () -> {
                var unused = room.get(0).leave();
                throw new AssertionError("on purpose");
            }));
            var unused = room.get(0).join();
            scene.duplex.advance(SECOND);

            assertThat(room.get(0).state()).isEqualTo(ChannelState.CLOSED);
            assertThat(socket.channels()).isEmpty();
        }
    }

    @Test
    void goesOnWhereAListenerFailsWithAnError() {
        try (Scene scene = Scene.calm(1)) {
            ChannelSocket socket = scene.duplex.start(connector());
            ClientChannel room = socket.channel("room:a");
            var unusedListener = room.on("entered", message -> {
                throw new AssertionError("on purpose");
            });
            var unused = listens(room, "a").join();
            scene.duplex.settle();

            assertThat(told).containsExactly("a JOINING", "a JOINED", "a entered");
            assertThat(socket.connection().isOpen()).isTrue();
        }
    }

    @Test
    void isNotJoinedWhereItWasLeftBefore() {
        try (Scene scene = Scene.calm(1)) {
            ClientChannel room = listens(scene.duplex.start(connector()).channel("room:a"), "a");
            var unused = room.leave();
            scene.duplex.settle();

            assertThatThrownBy(room::join)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("left before");
            assertThat(told).isEmpty();
        }
    }
}
