// also: module
package demo;

import dev.patchbay.OnClose;
import dev.patchbay.OnConnect;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.OnPing;
import dev.patchbay.OnPong;
import dev.patchbay.Socket;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;

final class IdentityEverywhere {
    record User(String name) {}

    @Socket("/a")
    static final class ASocket {
        @OnConnect
        User connect(Handshake handshake) throws IOException {
            if (handshake.queryParams().containsKey("io")) {
                throw new IOException("no file");
            }
            if (handshake.queryParams().containsKey("no")) {
                throw new Refused(401, "who are you?");
            }
            return new User("Ada");
        }

        @OnOpen
        String open(User user) {
            return "open " + user.name();
        }

        @OnMessage
        String take(String text, User user) throws Exception {
            if (text.isEmpty()) {
                throw new Exception("empty");
            }
            return text + " " + user.name();
        }

        @OnPing
        void ping(User user, byte[] payload) {}

        @OnPong
        void pong(ByteBuffer payload, User user) {}

        @OnError
        String failed(Exception error, User user) {
            return error.getMessage() + " " + user.name();
        }

        @OnClose
        void closed(User user, CloseReason reason) {}
    }
}

// opens /a
// hears open Ada
// sends hi
// hears hi Ada
// sends
// hears empty Ada
// refused 500 /a?io=1
// refused 401 /a?no=1
