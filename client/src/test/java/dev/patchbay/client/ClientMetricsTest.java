package dev.patchbay.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientMetrics.Connections;
import dev.patchbay.client.ClientMetrics.Traffic;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is counted of clients. */
final class ClientMetricsTest {

    private final ClientMetrics metrics = new ClientMetrics();

    @Test
    void countsConnectionsAndSumsWhatTheyTake() {
        for (int i = 1; i <= 3; i++) {
            metrics.connecting("a", "ws://a/", 1);
            metrics.handshaking("a", Duration.ofMillis(2));
            metrics.connected("a", "id", i, Duration.ofMillis(3));
        }
        metrics.disconnected("a", 1001, true, Duration.ofSeconds(4));
        metrics.disconnected("a", 1006, true, Duration.ofSeconds(5));

        assertThat(metrics.snapshot().attempts()).isEqualTo(3);
        assertThat(metrics.snapshot().connections())
                .isEqualTo(
                        new Connections(3, 3, 2, 2, Duration.ofMillis(6), Duration.ofMillis(9), Duration.ofSeconds(9)));
        assertThat(metrics.snapshot().open()).isOne();
    }

    @Test
    void countsMessagesAndTheirBytes() {
        metrics.sent("id", 5, Duration.ofMillis(1));
        metrics.sent("id", 6, Duration.ofMillis(2));
        metrics.received("id", 7);
        metrics.dropped("id", 8);

        assertThat(metrics.snapshot().sent()).isEqualTo(new Traffic(2, 11, Duration.ofMillis(3)));
        assertThat(metrics.snapshot().received()).isEqualTo(new Traffic(1, 7, Duration.ZERO));
        assertThat(metrics.snapshot().dropped()).isOne();
    }

    @Test
    void countsErrorsByKind() {
        ClientException late = new ClientException.TimedOut(Phase.HANDSHAKE, Duration.ZERO);
        metrics.notConnected("a", "TimedOut", late, Duration.ZERO);
        metrics.notConnected("a", "TimedOut", late, Duration.ZERO);
        metrics.failed("id", new IllegalStateException("on purpose"));
        metrics.undecodable("id", "no JSON");

        ClientMetrics.Snapshot counted = metrics.snapshot();
        assertThat(counted.errors("TimedOut")).isEqualTo(2);
        assertThat(counted.errors("java.lang.IllegalStateException")).isOne();
        assertThat(counted.errors("Undecodable")).isOne();
        assertThat(counted.errors("Refused")).isZero();
        assertThat(counted.errorsTotal()).isEqualTo(4);
    }

    @Test
    void tellsSoManyKindsApartAndNoMore() {
        for (int i = 0; i <= ClientMetrics.MOST_KINDS; i++) {
            metrics.notConnected("a", "kind " + i, new ClientException.BadUrl("bad"), Duration.ZERO);
        }

        assertThat(metrics.snapshot().errors("kind " + (ClientMetrics.MOST_KINDS - 1)))
                .isOne();
        assertThat(metrics.snapshot().errors("others")).isOne();
    }
}
