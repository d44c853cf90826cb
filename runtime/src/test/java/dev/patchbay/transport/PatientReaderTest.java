package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A peer that reads all the time, and not fast. It says nothing: its pongs would come behind what it has not read. */
final class PatientReaderTest {

    private static final int SIZE = 64 * 1024;

    @Test
    void isNotTakenForSilentWhileItTakesWhatIsSent() throws Exception {
        Limits limits = Limits.defaults()
                .withPingInterval(Duration.ofSeconds(1))
                .withIdleTimeout(Duration.ofMillis(2500))
                .withProgressTimeout(Duration.ofMinutes(1));

        assertThat(readsAll(limits, 100, Duration.ofMillis(40))).isEqualTo("done");
    }

    @Test
    void isSeenToReadLongBeforeItHasReadMegabytes() throws Exception {
        Limits limits = Limits.defaults()
                .withPingInterval(Duration.ZERO)
                .withIdleTimeout(Duration.ofMinutes(1))
                .withProgressTimeout(Duration.ofSeconds(2));

        assertThat(readsAll(limits, 60, Duration.ofMillis(160))).isEqualTo("done");
    }

    private static String readsAll(Limits limits, int messages, Duration pause) throws Exception {
        TestSocket socket = TestSocket.create().onText((text, connection) -> send(connection, messages));
        try (SocketServer server = SocketServer.builder(TestServer.table(new Route(TestServer.PATH, socket)))
                        .port(0)
                        .limits(limits)
                        .start();
                RawClient client = RawClient.connect(server.port(), 16 * 1024).upgrade(TestServer.PATH)) {
            client.text("begin");
            for (int i = 0; i < messages; i++) {
                RawFrame frame = client.read();
                while (frame.opCode() == RawFrame.PING) {
                    frame = client.read();
                }
                assertThat(frame.opCode()).as("message " + i).isEqualTo(RawFrame.BINARY);
                LockSupport.parkNanos(pause.toNanos());
            }
            return client.readText();
        }
    }

    private static Answer send(Connection connection, int messages) {
        for (int i = 0; i < messages; i++) {
            connection.send(new byte[SIZE]);
        }
        return Answer.text("done");
    }
}
