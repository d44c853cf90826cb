package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.mount.Mount;
import dev.patchbay.socket.Limits;
import dev.patchbay.testkit.RoomChannel.Welcome;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChannelsInMemoryTest extends ChannelTesterContract {

    private final SocketRoutes routes = SocketTesterContract.routes(new Rooms(), pubSub);
    private final ChannelTester tester = ChannelTester.of(SocketTester.builder(routes)
            .pubSub(pubSub)
            .limits(Limits.defaults().withIdleTimeout(Duration.ofMinutes(5)))
            .mount("/other", routes.roomSocket(), Mount::authToken)
            .open());

    @Override
    ChannelTester tester() {
        return tester;
    }

    @Test
    void movesTheTimeThatAChannelWaitsFor() {
        TestChannel room = tester.connect("/rooms?user=ada").join("room:a");
        room.push("wait");

        tester.advance(Duration.ofSeconds(59));
        room.expectNo("silence");
        tester.advance(Duration.ofSeconds(1));

        room.expectPush("silence", Map.of());
    }

    @Test
    void forgetsWhatAChannelWaitedForWhenAMessageComes() {
        TestChannel room = tester.connect("/rooms?user=ada").join("room:a");
        room.push("wait");
        tester.advance(Duration.ofSeconds(59));
        room.push("bytes", new byte[] {1}).expectOk();

        tester.advance(Duration.ofMinutes(2));

        room.expectNo("silence");
    }

    @Test
    void closesConnectionsThatAreIdle() {
        TestConnection ada = tester.connect("/rooms?user=ada");
        tester.advance(Duration.ofMinutes(4));
        ada.heartbeat();
        tester.advance(Duration.ofMinutes(4));
        assertThat(ada.isOpen()).isTrue();

        tester.advance(Duration.ofMinutes(1).plusMillis(1));

        ada.expectClosed(1001);
    }

    @Test
    void knowsWhatAChannelCrashedWith() {
        TestConnection ada = tester.connect("/rooms?user=ada");
        ada.join("room:a").push("crash");

        assertThat(ada.expectFailure(NumberFormatException.class)).hasMessageContaining("crash");
        assertThat(tester.connections()).isEqualTo(1);
    }

    @Test
    void namesWhatTheChannelCrashedWith() {
        Pushed crash = tester.withPatience(Duration.ZERO)
                .connect("/rooms?user=ada")
                .join("room:a")
                .push("crash");

        assertThatThrownBy(crash::expectOk)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "Callbacks failed with:\n  1. java.lang.NumberFormatException: For input string: \"crash\"")
                .hasSuppressedException(new NumberFormatException("For input string: \"crash\""));
    }

    @Test
    void takesATokenWhereTheMountDoes() {
        tester.withAuthToken("ad\u00e1").connect("/other").join("room:a").expectJoined(new Welcome("a", "ad\u00e1"));
        tester.withAuthToken("ada").expectRefused(403, "/rooms");
    }
}
