package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.fast.HandshakeLimit;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;

final class ReadConnectorTest {

    @Test
    void letsThousandsWaitToBeAccepted() throws Exception {
        try (ReadConnector connector = new ReadConnector(
                new Server(), Optional.empty(), new HandshakeLimit(Time.SYSTEM, Duration.ofSeconds(1)), 0)) {
            assertThat(connector.getAcceptQueueSize()).isEqualTo(4096);
        }
    }
}
