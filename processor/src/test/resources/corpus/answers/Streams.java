// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

final class Streams {
    @Socket("/a")
    static final class ASocket {
        @OnMessage
        int text(Reader reader) throws IOException {
            int count = 0;
            while (reader.read() >= 0) {
                count++;
            }
            return count;
        }

        @OnMessage
        int bytes(InputStream stream) throws IOException {
            return stream.readAllBytes().length;
        }
    }
}

// opens /a
// sends größe
// hears 5
// sends bytes 000102
// hears 3
