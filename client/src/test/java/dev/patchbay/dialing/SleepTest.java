package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.ClientState.Connecting;
import dev.patchbay.client.Phase;
import dev.patchbay.session.Mailbox;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.time.ManualTime;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A machine that sleeps, so that its time jumps. */
final class SleepTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration NIGHT = Duration.ofHours(8);

    private final ManualTime time = new ManualTime();
    private final FakeDialer network = new FakeDialer();

    @Test
    void isFollowedByOneAttemptOfWhoWaited() {
        Lifecycle life = start();
        network.last().notOpened(new TimedOut(Phase.CONNECT, SECOND));
        time.advance(NIGHT);

        assertThat(network.calls).hasSize(2);
        assertThat(life.state()).isEqualTo(new Connecting(2));
    }

    @Test
    void isFollowedByOneAttemptOfWhoWasConnected() {
        Lifecycle life = start();
        network.last().opened();
        time.advance(NIGHT);
        network.last().ended(new CloseReason(CloseReason.GOING_AWAY, "nothing came"));
        assertThat(network.calls).hasSize(1);
        time.advance(NIGHT);

        assertThat(network.calls).hasSize(2);
        assertThat(life.state()).isEqualTo(new Connecting(2));
    }

    private Lifecycle start() {
        Lifecycle life = new Lifecycle(
                URI.create("ws://here/"),
                new Lifecycle.Surroundings(
                        network, BackOff.linear(SECOND, SECOND), time, Runnable::run, Mailbox.Owner.NONE),
                state -> {});
        life.start();
        return life;
    }
}
