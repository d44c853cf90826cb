// also: module
package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.nio.ByteBuffer;
import java.util.Map;

final class BytesInChannels {
    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("size")
        Map<String, Integer> size(byte[] bytes) {
            return Map.of("size", bytes.length);
        }

        @OnMessage("echo")
        ByteBuffer echo(ByteBuffer bytes) {
            return bytes;
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// sends bytes 00010101043132616563686f07
// hears bytes 01010101023132616f6b07
