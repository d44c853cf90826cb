package dev.patchbay.server;

import dev.patchbay.admission.Admission;
import dev.patchbay.admission.Origins;
import dev.patchbay.socket.RateLimiter;
import java.util.Optional;

/** Who may come in, as a server's builder is told. */
final class Gate {

    Origins origins = Origins.sameHost();
    Optional<RateLimiter> handshakeRate = Optional.empty();
    int connections = 100_000;
    int connectionsPerAddress = Integer.MAX_VALUE;

    Admission admission() {
        return new Admission(handshakeRate, connections, connectionsPerAddress);
    }
}
