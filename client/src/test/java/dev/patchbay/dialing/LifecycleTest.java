package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState.Closed;
import dev.patchbay.client.ClientState.Closing;
import dev.patchbay.client.ClientState.Connecting;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.ClientState.Failed;
import dev.patchbay.client.ClientState.Handshaking;
import dev.patchbay.client.ClientState.Open;
import dev.patchbay.client.ClientState.Waiting;
import dev.patchbay.client.Next;
import dev.patchbay.socket.CloseReason;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From attempt to attempt, on a time that the test moves. */
final class LifecycleTest extends OneLife {

    @Test
    void goesFromConnectingToOpen() {
        start(LINEAR);
        network.last().handshaking();
        network.last().opened();

        assertThat(states).containsExactly(new Connecting(1), new Handshaking(1), new Open(1, time.instant()));
    }

    @Test
    void triesAgainLaterAndLater() {
        Lifecycle life = start(LINEAR);
        network.last().notOpened(unreachable());
        time.advance(SECOND.minusNanos(1));
        assertThat(network.calls).hasSize(1);
        time.advance(Duration.ofNanos(1));
        assertThat(network.calls).hasSize(2);
        network.last().notOpened(unreachable());
        assertThat(life.state()).isInstanceOfSatisfying(Waiting.class, waiting -> {
            assertThat(waiting.attempt()).isEqualTo(3);
            assertThat(waiting.at()).isEqualTo(time.instant().plus(SECOND.multipliedBy(2)));
        });
        time.advance(SECOND.multipliedBy(2));

        assertThat(network.calls).hasSize(3);
        assertThat(life.state()).isEqualTo(new Connecting(3));
    }

    @Test
    void countsAnewBehindAConnectionThatWasWell() {
        Lifecycle life = start(LINEAR);
        fail(3);
        network.last().opened();
        time.advance(Lifecycle.WELL);
        network.last().ended(ABNORMAL);

        assertThat(life.state())
                .isInstanceOfSatisfying(
                        Waiting.class,
                        waiting -> assertThat(waiting.at())
                                .isEqualTo(time.instant().plus(SECOND)));
    }

    @Test
    void goesOnCountingBehindAConnectionThatWasNot() {
        Lifecycle life = start(LINEAR);
        fail(3);
        network.last().opened();
        time.advance(Lifecycle.WELL.minusMillis(1));
        network.last().ended(ABNORMAL);

        assertThat(life.state())
                .isInstanceOfSatisfying(
                        Waiting.class,
                        waiting -> assertThat(waiting.at())
                                .isEqualTo(time.instant().plus(SECOND.multipliedBy(4))));
    }

    @Test
    void givesUpWhereItsPolicyDoes() {
        Lifecycle life = start(BackOff.immediate());
        ClientException.Refused refused = new ClientException.Refused(404, Map.of(), "");
        network.last().notOpened(refused);

        assertThat(life.state()).isEqualTo(new Failed(new Ended.NotOpened(refused), refused.getMessage()));
        time.advance(Duration.ofDays(1));
        assertThat(network.calls).hasSize(1);
    }

    @Test
    void givesUpWhereItsPolicyFails() {
        Lifecycle life = start(attempt -> {
            throw new IllegalStateException("on purpose");
        });
        network.last().notOpened(unreachable());

        assertThat(life.state()).isInstanceOf(Failed.class);
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void goesWhereItsPolicySays() {
        start(attempt -> Next.to(URI.create("ws://there/ws")));
        network.last().notOpened(unreachable());
        time.advance(Duration.ZERO);

        assertThat(network.log).containsExactly("dial ws://here/ws", "dial ws://there/ws");
    }

    @Test
    void closesBehindTheClosingHandshake() {
        Lifecycle life = start(LINEAR);
        network.last().opened();
        life.close(NORMAL);
        life.close(CloseReason.of(CloseReason.GOING_AWAY));
        assertThat(life.state()).isEqualTo(new Closing());
        network.last().ended(NORMAL);

        assertThat(life.state()).isEqualTo(new Closed(NORMAL));
        assertThat(network.log).containsExactly("dial ws://here/ws", "close 1000");
    }

    @Test
    void opensNothingLaterWhereItIsClosedWhileItConnects() {
        Lifecycle life = start(LINEAR);
        life.close(NORMAL);
        network.last().handshaking();
        network.last().opened();

        assertThat(life.state()).isEqualTo(new Closed(NORMAL));
        assertThat(network.log).containsExactly("dial ws://here/ws", "abort");
    }

    @Test
    void opensNothingLaterWhereItIsClosedWhileItWaits() {
        Lifecycle life = start(LINEAR);
        network.last().notOpened(unreachable());
        life.close(NORMAL);
        time.advance(Duration.ofDays(1));

        assertThat(life.state()).isEqualTo(new Closed(NORMAL));
        assertThat(network.calls).hasSize(1);
    }

    @Test
    void reconnectsOnceHoweverOftenItIsAskedFor() {
        Lifecycle life = start(LINEAR);
        network.last().opened();
        for (int i = 0; i < 1000; i++) {
            life.reconnect();
        }
        network.last().ended(CloseReason.of(CloseReason.GOING_AWAY));
        life.reconnect();

        assertThat(network.log).containsExactly("dial ws://here/ws", "close 1001", "dial ws://here/ws");
        assertThat(life.state()).isEqualTo(new Connecting(1));
    }

    @Test
    void reconnectsAtOnceWhereItWaits() {
        Lifecycle life = start(LINEAR);
        network.last().notOpened(unreachable());
        life.reconnect();
        time.advance(Duration.ofDays(1));

        assertThat(network.calls).hasSize(2);
    }

    @Test
    void doesNotHearALineThatIsOver() {
        Lifecycle life = start(LINEAR);
        Dialer.Events first = network.last();
        first.notOpened(unreachable());
        time.advance(SECOND);
        first.opened();
        first.ended(NORMAL);

        assertThat(life.state()).isEqualTo(new Connecting(2));
    }

    @Test
    void goesOnWhereAListenerFails() {
        Lifecycle life = new Lifecycle(HERE, surroundings(LINEAR), state -> {
            throw new IllegalStateException("on purpose");
        });
        life.start();
        network.last().opened();

        assertThat(life.state()).isInstanceOf(Open.class);
        assertThat(failures).hasSize(2);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            network.last().notOpened(unreachable());
            time.advance(Duration.ofMinutes(1));
        }
    }
}
