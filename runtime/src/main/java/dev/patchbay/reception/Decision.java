package dev.patchbay.reception;

import dev.patchbay.admission.Refusal;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.session.Opening;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.SocketSession;
import dev.patchbay.socket.Handshake;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the program says to a request for a connection. */
public sealed interface Decision {

    /**
     * Yes.
     *
     * @param route the path of the place, with variables in braces
     * @param handshake what it was asked about
     * @param calls into the object of the connection to come
     * @param headers what is added to the answer
     * @param took how long the program thought about it
     */
    record Yes(String route, Handshake handshake, SocketCalls calls, Map<String, List<String>> headers, Duration took)
            implements Decision {

        /** The connection, which nothing has come through yet. */
        public SocketSession session(SessionSettings settings) {
            return new SocketSession(new Opening(route, handshake.path(), handshake.remoteAddress()), calls, settings);
        }
    }

    /**
     * No.
     *
     * @param refusal what the client is answered
     * @param cause what was thrown
     */
    record No(Refusal refusal, Throwable cause) implements Decision {}
}
