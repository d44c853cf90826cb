package dev.patchbay.server;

import dev.patchbay.admission.Admission;
import dev.patchbay.admission.Origins;
import dev.patchbay.admission.TrustedProxies;
import dev.patchbay.observe.Complaints;
import dev.patchbay.socket.RateLimiter;
import java.util.Optional;

/** Who may come in, and what is agreed on, as a server's builder is told. */
final class Gate {

    Origins origins = Origins.sameHost();
    TrustedProxies proxies = TrustedProxies.NONE;
    Optional<RateLimiter> handshakeRate = Optional.empty();
    int connections = 100_000;
    int connectionsPerAddress = Integer.MAX_VALUE;
    boolean compression;

    private int handshakes = 1_000;

    void handshakes(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("There must be room for a handshake, got " + number);
        }
        handshakes = number;
    }

    Entrance entrance(Complaints complaints) {
        Admission admission = new Admission(handshakeRate, connections, connectionsPerAddress, complaints);
        Lobby lobby = new Lobby(Workers.ofHandshakes(handshakes), handshakes);
        return new Entrance(admission, proxies, origins, lobby, compression);
    }
}
