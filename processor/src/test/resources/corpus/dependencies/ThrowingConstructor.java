// also: module
package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.io.IOException;

final class ThrowingConstructor {
    static final class Files {}

    @Socket("/a")
    static final class ASocket {
        ASocket(Files files) throws IOException, InterruptedException {
            if (files == null) {
                throw new IOException("no files");
            }
        }

        @OnMessage
        String take(String text) {
            return text;
        }
    }

    @Channel("b")
    static final class BChannel {
        BChannel(Files files) throws Exception {}

        @OnJoin
        void join() {}
    }

    @Socket(value = "/b", channels = BChannel.class)
    static final class BSocket {}
}

// opens /a
// sends x
// hears x
// b: dials /b
// b: pushes b phx_join {}
// b: replies ok {}
