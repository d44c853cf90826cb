package dev.patchbay.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.time.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Who is started again, and who is not; on a time that the test moves, and in one thread. */
final class SupervisorTest {

    private static final Duration PERIOD = Duration.ofSeconds(5);

    private final ManualTime time = new ManualTime();
    private final List<String> log = new ArrayList<>();
    private final Map<String, FakeClient> latest = new HashMap<>();

    @Test
    void startsInOrderAndStopsInReverse() {
        Supervisor supervisor = abc(Strategy.ONE_FOR_ONE);
        supervisor.close();

        assertThat(log).containsExactly("start a", "start b", "start c", "close c", "close b", "close a");
        assertThat(supervisor.ended()).isCompleted();
    }

    @Test
    void startsTheOneAgainThatHasFailed() {
        Supervisor supervisor = abc(Strategy.ONE_FOR_ONE);
        ClientConnection before = supervisor.connection("b").orElseThrow();
        fail("b");

        assertThat(log).containsExactly("start b");
        assertThat(supervisor.connection("b").orElseThrow()).isNotSameAs(before);
        assertThat(supervisor.children()).extracting(Child::restarts).containsExactly(0, 1, 0);
    }

    @Test
    void startsAllAgain() {
        abc(Strategy.ONE_FOR_ALL);
        fail("b");

        assertThat(log).containsExactly("close c", "close a", "start a", "start b", "start c");
    }

    @Test
    void startsTheRestAgain() {
        abc(Strategy.REST_FOR_ONE);
        fail("b");

        assertThat(log).containsExactly("close c", "start b", "start c");
    }

    @Test
    void leavesAClosedClientAlone() {
        Supervisor supervisor = abc(Strategy.ONE_FOR_ONE);
        latest("b").close();

        assertThat(log).containsOnlyOnce("start b");
        assertThat(supervisor.children()).extracting(Child::isRunning).containsExactly(true, false, true);
    }

    @Test
    void startsAPermanentClientAgainHoweverItEnded() {
        named().client("a", Restart.PERMANENT, client("a")).start();
        latest("a").close();

        assertThat(log).containsExactly("start a", "close a", "start a");
    }

    @Test
    void forgetsATemporaryClient() {
        Supervisor supervisor = named().strategy(Strategy.ONE_FOR_ALL)
                .client("a", Restart.TEMPORARY, client("a"))
                .client("b", client("b"))
                .client("c", Restart.TEMPORARY, client("c"))
                .start();
        latest("a").fails();
        assertThat(supervisor.children()).extracting(Child::name).containsExactly("b", "c");
        fail("b");

        assertThat(supervisor.children()).extracting(Child::name).containsExactly("b");
        assertThat(log).containsExactly("close c", "start b");
    }

    @Test
    void givesUpWhereThereAreTooManyRestarts() {
        Supervisor supervisor = abc(Strategy.ONE_FOR_ONE);
        fail("a");
        fail("b");
        fail("a");
        assertThat(supervisor.ended()).isNotCompleted();
        fail("a");

        assertThat(log).containsExactly("close c", "close b");
        assertThat(supervisor.ended())
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("there were more restarts than 3 within PT5S, the last because a ended");
    }

    @Test
    void forgetsRestartsThatArePast() {
        Supervisor supervisor = abc(Strategy.ONE_FOR_ONE);
        fail("a");
        fail("a");
        fail("a");
        time.advance(PERIOD);
        fail("a");
        fail("a");
        fail("a");
        time.advance(PERIOD.minusNanos(1));
        assertThat(supervisor.ended()).isNotCompleted();
        fail("a");

        assertThat(supervisor.ended()).isCompletedExceptionally();
    }

    @Test
    void waitsForEachClientToStopButNotForEver() {
        Supervisor supervisor = abc(Strategy.ONE_FOR_ONE);
        latest("c").refuseToClose();
        log.clear();
        supervisor.stop();
        assertThat(log).containsExactly("close c");
        time.advance(Duration.ofSeconds(5));

        assertThat(log).containsExactly("close c", "close b", "close a");
        assertThat(supervisor.ended()).isCompleted();
    }

    @Test
    void takesAFailingFactoryForAFailure() {
        Supervisor supervisor = named().client("a", () -> {
                    throw new IllegalStateException("on purpose");
                })
                .client("b", client("b"))
                .start();

        assertThat(log).containsExactly("start b", "close b");
        assertThat(supervisor.ended())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("on purpose");
    }

    @Test
    void allowsNoRestartWhereThatIsSaid() {
        Supervisor supervisor =
                named().intensity(0, PERIOD).client("a", client("a")).start();
        latest("a").fails();

        assertThat(supervisor.ended()).isCompletedExceptionally();
    }

    @Test
    void addsAndRemovesWhileItRuns() {
        Supervisor supervisor = named().client("a", client("a")).start();
        supervisor.add("b", Restart.TRANSIENT, client("b"));
        assertThatThrownBy(() -> supervisor.add("b", Restart.TRANSIENT, client("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two children of the name b");
        assertThat(supervisor.remove("a")).isCompleted();

        assertThat(log).containsExactly("start a", "start b", "close a");
        assertThat(supervisor.children()).extracting(Child::name).containsExactly("b");
    }

    @Test
    void startsASupervisorAgainThatGaveUp() {
        Supervisor outer = named().supervisor(
                        "inner",
                        () -> named().intensity(0, PERIOD)
                                .client("a", client("a"))
                                .start())
                .start();
        fail("a");

        assertThat(log).containsExactly("start a");
        outer.close();
        assertThat(log).containsExactly("start a", "close a");
    }

    @Test
    void startsNothingAgainWhenItIsOver() {
        Supervisor supervisor = abc(Strategy.ONE_FOR_ONE);
        supervisor.close();
        log.clear();
        supervisor.add("d", Restart.PERMANENT, client("d"));
        supervisor.close();

        assertThat(log).isEmpty();
    }

    private FakeClient latest(String name) {
        return Objects.requireNonNull(latest.get(name), name);
    }

    private void fail(String name) {
        log.clear();
        latest(name).fails();
    }

    private Supervisor abc(Strategy strategy) {
        return named().strategy(strategy)
                .client("a", client("a"))
                .client("b", client("b"))
                .client("c", client("c"))
                .start();
    }

    private SupervisorBuilder named() {
        return Supervisor.named("family").time(time).workers(Runnable::run);
    }

    private Supplier<ClientConnection> client(String name) {
        return () -> {
            FakeClient client = new FakeClient(name, log);
            latest.put(name, client);
            return client;
        };
    }
}
