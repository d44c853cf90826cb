package demo.api;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.Broadcaster;
import java.util.List;

@Socket("/a")
public final class AppSocket {
    @OnOpen
    private void open() {} // ! PrivateCallback

    @OnMessage
    String take(String text, Broadcaster<Note> notes, Broadcaster<List<Integer>> numbers) {
        return text;
    }
}
