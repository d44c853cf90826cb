package dev.patchbay.server;

import dev.patchbay.admission.Admission;
import dev.patchbay.admission.Origins;
import dev.patchbay.admission.TrustedProxies;
import dev.patchbay.endpoint.Place;
import dev.patchbay.log.Complaints;
import dev.patchbay.socket.RateLimiter;
import dev.patchbay.transport.Workers;
import java.util.Optional;

/** Who may come in, and what is agreed on, as a server's builder is told. */
final class Gate {

    final Place everywhere = new Place();
    TrustedProxies proxies = TrustedProxies.NONE;
    Optional<RateLimiter> handshakeRate = Optional.empty();
    private int connections = 100_000;
    private int connectionsPerAddress = Integer.MAX_VALUE;
    private int handshakes = 1_000;

    void handshakes(int number) {
        handshakes = positive("maxHandshakes", number);
    }

    void connections(int number) {
        connections = positive("maxConnections", number);
    }

    void connectionsPerAddress(int number) {
        connectionsPerAddress = positive("maxConnectionsPerAddress", number);
    }

    private static int positive(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be positive, got " + number);
        }
        return number;
    }

    Entrance entrance(Complaints complaints) {
        Admission admission = new Admission(handshakeRate, connections, connectionsPerAddress, complaints);
        Lobby lobby = new Lobby(Workers.ofHandshakes(handshakes), handshakes);
        Origins origins = everywhere.origins().orElseGet(Origins::sameHost);
        return new Entrance(admission, proxies, origins, lobby, everywhere.compresses());
    }
}
