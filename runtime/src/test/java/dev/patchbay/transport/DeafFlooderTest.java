package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageRate;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A peer that sends and sends, and does not read what is answered. */
final class DeafFlooderTest {

    private static final int SMALL = 4096;
    private static final Limits LIMITS =
            Limits.defaults().withBacklog(100_000).withEmptyFrameRate(MessageRate.UNLIMITED);
    private static final Duration OVER = LIMITS.progressTimeout().plusSeconds(1); // a tick is a second at most

    private final MovedTime time = new MovedTime();
    private final TestSocket socket = TestSocket.echo();

    @Test
    void isClosedWhenTheEchoesOfWhatItSendsPileUp() throws Exception {
        assertFloodEndsWith1013(RawFrame.text("x".repeat(1000)));
    }

    @Test
    void isClosedWhenThePongsOfWhatItSendsPileUp() throws Exception {
        assertFloodEndsWith1013(RawFrame.of(RawFrame.PING, new byte[125]));
    }

    /** Writes on a thread of its own: the server may stop to read first. */
    private void assertFloodEndsWith1013(RawFrame frame) throws Exception {
        RawFrame[] many = Stream.generate(() -> frame).limit(100).toArray(RawFrame[]::new);
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient client = RawClient.connect(server.port(), SMALL).upgrade(TestServer.PATH)) {
            new Thread(() -> flood(client, many)).start();
            time.advance(OVER, "it is cut", () -> socket.closes() > 0);

            assertThat(socket.closed().code()).isEqualTo(1013);
            assertThat(server.recorder().drops()).contains(frame.payload().length);
            server.awaitNoConnections();
        }
    }

    private static void flood(RawClient client, RawFrame[] frames) {
        try {
            while (true) {
                client.send(frames);
            }
        } catch (IOException cut) {
            // that is what it is about
        }
    }
}
