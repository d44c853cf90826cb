package dev.patchbay.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.time.ManualTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Supervisors whose children come and go at bad moments. */
final class SupervisorFaultsTest {

    private final List<String> log = new ArrayList<>();
    private final List<FakeClient> clients = new ArrayList<>();
    private final ManualTime time = new ManualTime();

    @Test
    void startsAClientOnceThatIsAddedWhileAllAreStartedAgain() {
        Queue<Runnable> workers = new ArrayDeque<>();
        Supervisor supervisor = Supervisor.named("family")
                .time(time)
                .workers(workers::add)
                .strategy(Strategy.ONE_FOR_ALL)
                .client("a", client("a"))
                .start();
        run(workers);
        clients.get(0).fails();
        supervisor.add("b", Restart.TRANSIENT, client("b"));
        run(workers);

        assertThat(log).containsExactlyInAnyOrder("start a", "start a", "start b");
    }

    @Test
    void takesAFactoryThatCannotBeLoadedForAFailure() {
        Supervisor supervisor = Supervisor.named("family")
                .time(time)
                .workers(Runnable::run)
                .client("a", () -> {
                    throw new NoClassDefFoundError("a/b/C");
                })
                .start();

        assertThat(supervisor.ended())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("a/b/C");
    }

    @Test
    void waitsForEverWhereThatIsSaid() {
        Supervisor supervisor = Supervisor.named("family")
                .time(time)
                .workers(Runnable::run)
                .stopTimeout(Duration.ofSeconds(Long.MAX_VALUE))
                .client("a", client("a"))
                .start();

        assertThatCode(supervisor::close).doesNotThrowAnyException();
    }

    private static void run(Queue<Runnable> workers) {
        for (Runnable step = workers.poll(); step != null; step = workers.poll()) {
            step.run();
        }
    }

    private Supplier<ClientConnection> client(String name) {
        return () -> {
            FakeClient client = new FakeClient(name, log);
            clients.add(client);
            return client;
        };
    }
}
