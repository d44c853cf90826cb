// also: module
package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.socket.Handshake;
import java.util.Map;

final class AuthToken {
    @Channel("a")
    static final class AChannel {
        @OnJoin
        Map<String, String> join(Handshake handshake) {
            return Map.of("token", handshake.authToken().orElse("-"));
        }
    }

    @Socket(value = "/a", channels = AChannel.class, authToken = true)
    static final class ASocket {}

    @Socket(value = "/b", authToken = true)
    static final class BSocket {
        @OnMessage
        String take(String text, Handshake handshake) {
            return handshake.authToken().orElse("-") + text;
        }
    }
}

// dials /a as phoenix, base64url.bearer.phx.YWRh
// pushes a phx_join {}
// replies ok {"token":"ada"}
// b: opens /b as phoenix, base64url.bearer.phx.YWRh
// b: sends !
// b: hears ada!
