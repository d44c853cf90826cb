package dev.patchbay.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.testing.Await;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Clients that fail leave nothing behind. Beside no other test, because threads are counted. */
@Isolated
final class ManyFailuresTest {

    private static final int MANY = 500;
    private static final int FEW = 5;

    @Test
    void leaveNoThreads() {
        try (Clients clients = new Clients();
                FaultServer server = FaultServer.start(Fault.status(403))) {
            Set<Thread> before = threads();
            for (int each = 0; each < MANY; each += FEW) {
                fail(clients, server);
            }
            assertThat(server.handshakes()).hasSize(MANY);
            assertThat(more(before)).hasSizeLessThan(MANY / FEW);
        }
    }

    @Test
    void areGoneWithTheirEngine() {
        Set<Thread> before = threads();
        try (Clients clients = new Clients();
                FaultServer server = FaultServer.start(Fault.status(403))) {
            fail(clients, server);
            assertThat(more(before)).isNotEmpty();
        }

        Await.until("all threads end", () -> more(before).findAny().isEmpty());
    }

    private static void fail(Clients clients, FaultServer server) {
        List<ClientConnection> all = Stream.generate(() -> clients.to(server).background())
                .limit(FEW)
                .toList();
        all.forEach(Clients::awaitFinal);

        assertThat(all)
                .allSatisfy(client -> assertThat(Outcome.of(client.state())).isEqualTo("Refused 403"));
    }

    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    private static Stream<Thread> more(Set<Thread> before) {
        return threads().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> !thread.getName().startsWith("patchbay-faults"));
    }
}
