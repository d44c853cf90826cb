// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.Optional;

final class LowerCaseTypes {
    static final class calls {}

    static final class socket {}

    static final class optional {}

    @Socket("/a")
    static final class ASocket {
        ASocket(calls calls, socket socket, optional handshake) {}

        @OnMessage
        Optional<String> take(String message) {
            return Optional.of(message);
        }
    }
}

// opens /a
// sends x
// hears x
