package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.HttpAnswer;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.Pause;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handshakes that the program takes its time for. */
final class LobbyTest {

    private static final Duration LIMIT = Duration.ofMinutes(5); // longer than Jetty has the time for

    private final MovedTime time = new MovedTime();
    private final Pause login = new Pause();
    private final TestSocket socket = TestSocket.echo().onConnect(handshake -> {
        if (handshake.queryParam("slow").isPresent()) {
            login.here();
        }
    });

    @Test
    void answersOneMoreThanMayBeUnderWayWith503() throws Exception {
        try (TestServer server = serve(options -> options.maxHandshakes(1).maxConnections(2));
                RawClient slow = RawClient.connect(server.port())) {
            slow.write(RawClient.request("/ws?slow"));
            login.awaitReached();
            for (int i = 0; i < 3; i++) { // more than there are seats
                HttpAnswer answer = ask(server);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).isEqualTo("1");
                assertThat(Await.next(server.recorder().refusals())).isEqualTo("503 /ws");
            }
            login.end();
            assertThat(slow.readHttp().status()).isEqualTo(101);
            assertThat(server.open().ask("in?")).isEqualTo("in?");
        }
    }

    @Test
    void doesNotTakeASlowLoginForAnIdleConnection() throws Exception {
        try (TestServer server = serve(options -> time.to(options.handshakeTimeout(LIMIT)));
                RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request("/ws?slow"));
            login.awaitReached();
            try (RawClient probe = RawClient.connect(server.port())) {
                time.advanceToEnd(LIMIT, probe); // the time of a connection that began later is over
            }
            try (RawClient probe = RawClient.connect(server.port())) {
                time.advanceToEnd(LIMIT, probe);
            }
            login.end();

            assertThat(client.readHttp().status()).isEqualTo(101);
            assertThat(client.ask("in?")).isEqualTo("in?");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void opensNothingForAClientThatHasGoneMeanwhile(boolean reset) throws Exception {
        try (TestServer server = serve(options -> options.maxConnections(1));
                RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request("/ws?slow"));
            login.awaitReached();
            if (reset) {
                client.reset();
            } else {
                client.halfClose();
            }
            login.end();

            assertThat(Await.next(server.recorder().refusals())).isEqualTo("499 /ws");
            Await.until("the seat is free", () -> isLetIn(server));
            assertThat(Await.next(server.recorder().openings())).isEqualTo("/ws");
            assertThat(server.recorder().openings()).as("the other's").isEmpty();
        }
    }

    @Test
    void keepsWhatCameBeforeTheAnswer() throws Exception {
        try (TestServer server = TestServer.of(socket);
                RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request("/ws?slow"));
            login.awaitReached();
            client.send(RawFrame.text("early"), RawFrame.text("x".repeat(3000)));
            login.end();

            assertThat(client.readHttp().status()).isEqualTo(101);
            assertThat(client.readText()).isEqualTo("early");
            assertThat(client.readText()).hasSize(3000);
            assertThat(client.ask("later")).isEqualTo("later");
        }
    }

    @Test
    void hasRoomForOneAtLeast() {
        SocketServerBuilder builder = SocketServer.builder();
        assertThatThrownBy(() -> builder.maxHandshakes(0)).hasMessage("maxHandshakes must be positive, got 0");
        assertThatThrownBy(() -> builder.maxConnections(0)).hasMessage("maxConnections must be positive, got 0");
        assertThatThrownBy(() -> builder.maxConnectionsPerAddress(-1))
                .hasMessage("maxConnectionsPerAddress must be positive, got -1");
        assertThatThrownBy(() -> builder.sendBuffer(-1)).hasMessageContaining("must not be negative");
    }

    private TestServer serve(UnaryOperator<SocketServerBuilder> options) {
        return TestServer.of(options, TestServer.table(new Route(TestServer.PATH, socket)));
    }

    private static boolean isLetIn(TestServer server) {
        try {
            return ask(server).status() == 101;
        } catch (IOException e) {
            return false;
        }
    }

    private static HttpAnswer ask(TestServer server) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(TestServer.PATH));
            return client.readHttp();
        }
    }
}
