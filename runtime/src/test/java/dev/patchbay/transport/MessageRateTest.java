package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageRate;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.time.ManualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How many messages a peer may send. */
final class MessageRateTest {

    private static final long SECOND = 1_000_000_000;

    private final ManualTime time = new ManualTime();

    @Test
    void letsABurstThroughAndThenWhatTheRateAllows() {
        TokenBucket bucket = new TokenBucket(new MessageRate(2, 3), time);

        assertThat(taken(bucket)).isEqualTo(3);
        time.advance(Duration.ofNanos(SECOND / 2 - 1));
        assertThat(taken(bucket)).isZero();
        time.advance(Duration.ofNanos(1));
        assertThat(taken(bucket)).isEqualTo(1);
        time.advance(Duration.ofNanos(SECOND));
        assertThat(taken(bucket)).isEqualTo(2);
        time.advance(Duration.ofNanos(1000 * SECOND));
        assertThat(taken(bucket)).isEqualTo(3);
    }

    @Test
    void letsEverythingThroughUnlessSaid() {
        TokenBucket bucket = new TokenBucket(MessageRate.UNLIMITED, time);

        for (int i = 0; i < 1_000_000; i++) {
            assertThat(bucket.take()).isTrue();
        }
    }

    @Test
    void closesWith1008AtOneMessageTooMany() throws Exception {
        Limits limits = Limits.defaults().withMessageRate(new MessageRate(0.001, 3));
        TestSocket socket = TestSocket.echo();
        try (TestServer server = TestServer.of(socket, limits);
                RawClient client = server.open();
                RawClient other = server.open()) {
            for (int i = 0; i < 2; i++) {
                assertThat(client.ask("text " + i)).isEqualTo("text " + i);
                client.send(RawFrame.of(RawFrame.PING, new byte[0]));
                client.read(RawFrame.PONG);
            }
            client.send(RawFrame.text("three").unfinished());
            client.send(RawFrame.of(RawFrame.CONTINUATION, new byte[0]).unfinished());
            client.send(RawFrame.of(RawFrame.CONTINUATION, new byte[0]));
            assertThat(client.readText()).isEqualTo("three");
            client.text("four");

            RawFrame close = client.read(RawFrame.CLOSE);
            assertThat(close.closeCode()).isEqualTo(1008);
            assertThat(close.closeText()).isEqualTo("too many messages");
            assertThat(socket.closed().code()).isEqualTo(1008);
            assertThat(other.ask("a bucket of its own")).isEqualTo("a bucket of its own");
        }
    }

    private static int taken(TokenBucket bucket) {
        int taken = 0;
        while (bucket.take()) {
            taken++;
        }
        return taken;
    }
}
