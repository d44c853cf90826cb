package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.List;

final class NearlyNamesMended {
    @Socket("/a/{room}")
    static final class ASocket {
        @OnMessage
        String take(String text, @Param("room") String rooom, @Param List<String> page) {
            return text + rooom + page;
        }
    }
}

// opens /a/r%20x?page=1
// sends t
// hears tr x[1]
