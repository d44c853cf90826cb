package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.JavaClient;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Who is silent is asked whether it is there. */
final class HeartbeatsTest {

    private static final Duration INTERVAL = Duration.ofSeconds(2); // with which no probe interferes
    private static final Duration DUE = INTERVAL.plusMillis(200); // a tick
    private static final Limits LIMITS = Limits.defaults()
            .withIdleTimeout(INTERVAL.multipliedBy(2))
            .withPingInterval(INTERVAL)
            .withProgressTimeout(Duration.ofHours(1)); // a large step is no peer that does not read

    private final MovedTime time = new MovedTime();
    private final BlockingQueue<String> pongs = new LinkedBlockingQueue<>();
    private final TestSocket socket = TestSocket.echo().onPong((payload, connection) -> pongs.add(payload));

    @Test
    void keepAConnectionOnWhichOnlyPingsCome() throws Exception {
        Limits unasked = LIMITS.withPingInterval(Duration.ZERO);
        try (TestServer server = TestServer.of(socket, unasked, time);
                RawClient silent = server.open()) {
            Connection unheard = socket.connection();
            try (RawClient pinging = server.open();
                    RawClient ponging = server.open()) {
                for (int i = 0; i < 8 || unheard.isOpen(); i++) {
                    time.advance(INTERVAL);
                    pinging.send(RawFrame.of(RawFrame.PING, new byte[0]));
                    pinging.read(RawFrame.PONG);
                    pong(ponging);
                }
                assertThat(silent.readClose().closeCode()).isEqualTo(1001);
                assertThat(pinging.ask("here")).isEqualTo("here");
                assertThat(ponging.ask("here")).isEqualTo("here");
            }
        }
    }

    @Test
    void keepAClientThatOnlyListensFarBeyondTheIdleTimeout() throws Exception {
        try (TestServer server = TestServer.of(socket, LIMITS, time)) {
            JavaClient listening = server.javaClient();
            Connection connection = socket.connection();
            for (int i = 0; i < 5; i++) {
                time.advance(DUE, "it has answered a ping", () -> pongs.poll() != null);
            }
            connection.send("still here");

            assertThat(listening.readText()).isEqualTo("still here");
        }
    }

    @Test
    void areNotForAClientThatTalks() throws Exception {
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient talking = server.open();
                RawClient listening = server.open()) {
            for (int i = 0; i < 6; i++) {
                time.advance(DUE.dividedBy(2));
                talking.text("hi");
                assertThat(talking.read(RawFrame.TEXT).string()).isEqualTo("hi");
                if (MovedTime.hasInput(listening)) {
                    listening.read(RawFrame.PING);
                    pong(listening);
                }
            }
        }
    }

    @Test
    void keepAPeerThatAnswersThem() throws Exception {
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient client = server.open()) {
            for (int i = 0; i < 4; i++) {
                time.advance(DUE, client, RawFrame.PING);
                pong(client);
            }
            assertThat(server.recorder().closings()).isEmpty();
        }
    }

    @Test
    void endAPeerThatDoesNotAnswerThemWith1001() throws Exception {
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient client = server.open()) {
            time.advance(DUE, client, RawFrame.PING);

            RawFrame close = time.advance(DUE, client, RawFrame.CLOSE);
            assertThat(close.closeCode()).isEqualTo(1001);
            assertThat(close.closeText()).isEqualTo("no answer to a ping");
            client.send(RawFrame.close(1001, ""));
            assertThat(socket.closed().code()).isEqualTo(1001);
            assertThat(server.recorder().closings()).containsExactly(1001);
        }
    }

    private void pong(RawClient client) throws IOException, InterruptedException {
        client.send(RawFrame.of(RawFrame.PONG, new byte[] {'!'}));
        Await.next(pongs);
    }
}
