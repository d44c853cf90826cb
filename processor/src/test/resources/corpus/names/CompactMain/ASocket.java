import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket {
    @OnMessage
    String take(String text) {
        return text;
    }
}

// opens /a
// sends x
// hears x
