package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientState.Closed;
import dev.patchbay.client.ClientState.Closing;
import dev.patchbay.client.ClientState.Connecting;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.ClientState.Failed;
import dev.patchbay.client.ClientState.Open;
import dev.patchbay.client.ClientState.Waiting;
import dev.patchbay.client.Next;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of ends, and what follows them. */
final class LifecycleEndsTest extends OneLife {

    private final List<Attempt> told = new ArrayList<>();

    @Test
    void tellsTheNetworkWhichAttemptItIs() {
        start(LINEAR);
        network.last().notOpened(unreachable());
        time.advance(SECOND);

        assertThat(network.attempts).containsExactly(1, 2);
    }

    @Test
    void tellsOfAnEndThatTheProgramHasAskedForBecauseItReconnects() {
        Lifecycle life = start(this::tell);
        network.last().opened();
        life.reconnect();
        network.last().ended(CloseReason.of(CloseReason.GOING_AWAY));

        assertThat(told)
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.why()).isInstanceOf(Ended.Lost.class));
        assertThat(life.state()).isEqualTo(new Connecting(1)); // it has no say
    }

    @Test
    void tellsOfAnEndThatIsForGood() {
        Lifecycle life = start(this::tell);
        network.last().opened();
        life.close(NORMAL);
        network.last().ended(NORMAL);

        assertThat(told).hasSize(1);
        assertThat(life.state()).isEqualTo(new Closed(NORMAL));
    }

    @Test
    void hearsNoAlarmOfAnEarlierWait() {
        Lifecycle life = new Lifecycle(HERE, surroundings(LINEAR, new Deaf()), states::add);
        life.start();
        network.last().notOpened(unreachable());
        life.reconnect();
        network.last().notOpened(unreachable());
        time.advance(SECOND);

        assertThat(life.state()).isInstanceOf(Waiting.class);
        assertThat(network.calls).hasSize(2);
    }

    @Test
    @SuppressWarnings("NullAway") // as a program without such a check would
    void failsWhereItsPolicyAnswersNull() {
        Lifecycle life = start(attempt -> null);
        network.last().notOpened(unreachable());

        assertThat(life.state())
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.verdict()).contains("Next.asUsual()", "got null"));
    }

    @Test
    void hasSetItsAlarmWhenItSaysThatItWaits() {
        Lifecycle life = new Lifecycle(HERE, surroundings(LINEAR), state -> {
            if (state instanceof Waiting && network.calls.size() == 1) {
                time.advance(SECOND);
            }
        });
        life.start();
        network.last().notOpened(unreachable());

        assertThat(network.calls).hasSize(2);
    }

    @Test
    void isClosingUntilAnotherConnectionIsAskedFor() {
        Lifecycle life = start(LINEAR);
        network.last().opened();
        life.reconnect();

        assertThat(life.state()).isEqualTo(new Closing());
    }

    @Test
    void asksForNoOtherConnectionWhereItIsClosedMeanwhile() {
        Lifecycle life = start(LINEAR);
        network.last().opened();
        life.reconnect();
        life.close(NORMAL);
        assertThat(life.state()).isEqualTo(new Closing());
        network.last().ended(CloseReason.of(CloseReason.GOING_AWAY));

        assertThat(life.state()).isInstanceOf(Closed.class);
        assertThat(network.calls).hasSize(1);
    }

    @Test
    void waitsForTheEndOfWhatOpenedInTheMomentInWhichItWasGivenUp() {
        Lifecycle life = start(this::tell);
        network.wasOpen = true;
        life.close(NORMAL);
        network.last().opened();
        assertThat(life.state()).isEqualTo(new Closing());
        network.last().ended(ABNORMAL);

        assertThat(life.state()).isEqualTo(new Closed(ABNORMAL));
        assertThat(told).hasSize(1);
        assertThat(states).noneMatch(Open.class::isInstance);
    }

    @Test
    void countsAnewWhereAPartSaysThatAllIsWell() {
        Lifecycle life = start(LINEAR);
        network.last().notOpened(unreachable());
        time.advance(SECOND);
        life.well();
        network.last().opened();
        life.well();
        network.last().ended(ABNORMAL);

        assertThat(life.state())
                .isInstanceOfSatisfying(
                        Waiting.class,
                        waiting -> assertThat(waiting.at())
                                .isEqualTo(time.instant().plus(SECOND)));
    }

    @Test
    void countsOnWhereNobodySaysSoOfAnOpenConnection() {
        Lifecycle life = start(LINEAR);
        network.last().notOpened(unreachable());
        time.advance(SECOND);
        life.well(); // it connects
        network.last().opened();
        network.last().ended(ABNORMAL);

        assertThat(((Waiting) life.state()).attempt()).isEqualTo(3);
    }

    @Test
    void triesOnceWhereTheMachineHasSlept() {
        start(LINEAR);
        network.last().notOpened(unreachable());
        time.advance(Duration.ofDays(3));

        assertThat(network.calls).hasSize(2);
    }

    private Next tell(Attempt attempt) {
        told.add(attempt);
        return Next.giveUp("it was told");
    }

    /** The time, whose alarms cannot be cancelled any more, because they ring already. */
    private final class Deaf implements Time {

        @Override
        public Task after(Duration delay, Runnable task) {
            Task unheard = time.after(delay, task);
            return () -> assertThat(unheard).isNotNull();
        }

        @Override
        public Instant instant() {
            return time.instant();
        }

        @Override
        public long now() {
            return time.now();
        }

        @Override
        public long nanoTime() {
            return time.nanoTime();
        }
    }
}
