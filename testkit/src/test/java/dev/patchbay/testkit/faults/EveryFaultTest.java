package dev.patchbay.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Patchbay's client makes of every fault, when it does not try again: it never hangs, and leaves nothing behind. */
final class EveryFaultTest {

    private static final String OPEN = "Open";
    private static final Map<String, String> OF_CONNECTIONS = Map.ofEntries(
            Map.entry("accepts in silence", "TimedOut HANDSHAKE"),
            Map.entry("resets at once", "Unreachable"),
            Map.entry("resets within the request", "Unreachable"),
            Map.entry("ends at once", "Unreachable"),
            Map.entry("resets within its answer", "Unreachable"),
            Map.entry("ends within its answer", "Unreachable"),
            Map.entry("freezes within its answer", "TimedOut HANDSHAKE"),
            Map.entry("answers byte by byte", "lost 1000"),
            Map.entry("ends without a close frame", "lost 1006"),
            Map.entry("ends its half", "lost 1006"),
            Map.entry("ends within a frame", "lost 1006"),
            Map.entry("resets", "lost 1006"),
            Map.entry("freezes", "lost 1001"));
    private static final Map<String, String> OF_HANDSHAKES = Map.ofEntries(
            Map.entry("refuses for good", "Refused 403"),
            Map.entry("refuses for now", "Refused 503"),
            Map.entry("is asked too often, and says rubbish", "Refused 429"),
            Map.entry("says yes, and does not upgrade", "Refused 200"),
            Map.entry("redirects to itself", "Refused 302"),
            Map.entry("asks for a proxy's login", "Refused 407"),
            Map.entry("speaks no HTTP", "Unreachable"),
            Map.entry("has a wrong key", "BadHandshake"),
            Map.entry("has the right key in lower case", "BadHandshake"),
            Map.entry("has no key", "BadHandshake"),
            Map.entry("says no Upgrade", "BadHandshake"),
            Map.entry("upgrades to something else", "BadHandshake"),
            Map.entry("says no Connection", "BadHandshake"),
            Map.entry("says keep-alive, too", OPEN),
            Map.entry("has an extension that nobody asked for", "BadHandshake"),
            Map.entry("has a subprotocol that nobody asked for", "BadHandshake"),
            Map.entry("has long headers", OPEN),
            Map.entry("has frames in the same packet", "lost 1000"));
    private static final Map<String, String> OF_FRAMES = Map.of(
            "sends what is no UTF-8", "lost 1007",
            "declares 2^63 bytes", "lost 1009",
            "declares 2^63 - 1 bytes", "lost 1009",
            "answers no ping", "lost 1001",
            "sends pongs that nobody asked for", OPEN);
    private static final Map<String, String> OF_CLOSES = Map.of(
            "closes", "lost 1000",
            "closes without a code", "lost 1005",
            "closes with one byte", "lost 1002",
            "closes with what is no UTF-8", "lost 1007",
            "sends more behind its close frame", "lost 1000");
    private static final Set<String> SILENT =
            Set.of("accepts in silence", "freezes within its answer", "freezes", "answers no ping");

    private final Clients clients = new Clients();

    @AfterEach
    void stop() {
        clients.close();
    }

    static Set<String> names() {
        return Faults.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasItsOutcome(String name) {
        try (FaultServer server =
                FaultServer.start(Objects.requireNonNull(Faults.all().get(name)))) {
            ClientConnection client =
                    clients.to(server).reconnect(ReconnectPolicy.never()).background();
            Await.until("it is asked", () -> !(client.state() instanceof ClientState.Connecting));
            Await.until("it comes to something", comesTo(client, name));
            assertThat(Outcome.of(client.state())).as(name).isEqualTo(expected().getOrDefault(name, "lost 1002"));
            client.close();
            Clients.awaitFinal(client);

            assertThat(clients.engine.connections()).isZero();
            for (int number = 1; number <= server.connections(); number++) {
                server.awaitConnection(number).awaitEnd();
            }
            assertThat(server.connections()).isPositive();
        }
    }

    /** Silence is heard when time goes on, all else at once. */
    private BooleanSupplier comesTo(ClientConnection client, String name) {
        return () -> {
            if (SILENT.contains(name)) {
                clients.time.advance(Duration.ofSeconds(1));
            }
            String now = Outcome.of(client.state());
            return client.state().isFinal() || now.equals(expected().get(name));
        };
    }

    private static Map<String, String> expected() {
        Map<String, String> all = new HashMap<>(OF_CONNECTIONS);
        all.putAll(OF_HANDSHAKES);
        all.putAll(OF_FRAMES);
        all.putAll(OF_CLOSES);
        return all;
    }

    @Test
    void knowsNoOutcomesOfFaultsThatDoNotExist() {
        assertThat(names()).containsAll(expected().keySet()).hasSizeGreaterThan(50);
    }
}
