package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnConnect;
import dev.patchbay.OnJoin;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.socket.Handshake;
import java.util.Map;

final class SecondSocket {
    @Channel("a")
    static final class AChannel {
        @OnJoin
        Map<String, Boolean> join(Handshake handshake) {
            return Map.of("b", handshake.path().startsWith("/b"));
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}

    @Socket(value = "/b/{c}", channels = AChannel.class)
    static final class BSocket {
        @OnConnect
        void connect(@Param String c) {}
    }
}

// dials /a
// pushes a phx_join {}
// replies ok {"b":false}
// b: dials /b/c
// b: pushes a phx_join {}
// b: replies ok {"b":true}
