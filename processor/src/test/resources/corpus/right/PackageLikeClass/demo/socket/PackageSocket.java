package demo.socket;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.List;

@Socket("/a/{demo}")
public final class PackageSocket {
    @OnMessage("a")
    List<demo.message.Message> take(demo.message.Message message, @Param String demo) {
        return List.of(message);
    }

    @OnMessage("b")
    Message other(Message message) {
        return message;
    }
}
