package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.socket.Sender;
import java.util.List;
import java.util.Map;

@Socket("/a")
final class ASocket {
    record Page<T>(List<T> items) {}

    @OnMessage
    Page<Said> take(List<Said> said, Sender<Map<String, Said>> sender) {
        return new Page<>(said);
    }
}

// opens /a
// sends [{"words":"x"}]
// hears {"items":[{"words":"x"}]}
