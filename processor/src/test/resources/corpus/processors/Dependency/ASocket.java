package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.function.Supplier;

@Socket("/a")
final class ASocket {
    private final Rooms rooms;

    ASocket(Rooms rooms, Supplier<Rooms> supplier) {
        this.rooms = rooms;
    }

    @OnMessage
    String take(String text) {
        return text + rooms.name();
    }
}

// opens /a
// sends x
// hears xmade
