package dev.patchbay.session;

import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import dev.patchbay.socket.SocketBinding;
import java.util.List;
import java.util.Optional;

/** Which subprotocol a handshake agrees on (RFC 6455, section 4.2.2): the server's first that the client offers. */
public final class Subprotocols {

    private Subprotocols() {}

    /** The subprotocol to speak; empty where the two have none in common. */
    public static Optional<String> agree(SocketBinding binding, List<String> offered) {
        return binding.subprotocols().stream().filter(offered::contains).findFirst();
    }

    /**
     * Refuses a client that offers subprotocols to a socket that speaks others only.
     *
     * @throws Refused with 403
     */
    public static void check(SocketBinding binding, Handshake handshake) {
        boolean cares =
                !binding.subprotocols().isEmpty() && !handshake.subprotocols().isEmpty();
        if (cares && handshake.subprotocol().isEmpty()) {
            throw new Refused(
                    "None of the subprotocols is spoken here: " + String.join(", ", handshake.subprotocols()));
        }
    }
}
