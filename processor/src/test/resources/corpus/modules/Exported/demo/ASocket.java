package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.socket.RateLimiter;

@Socket("/a")
final class ASocket {
    private final Rooms rooms;

    ASocket(Rooms rooms, RateLimiter limiter) {
        this.rooms = rooms;
    }

    @OnMessage
    String take(Said said, Broadcaster<Said> all) {
        all.broadcast("news", said);
        return rooms.name() + said.text();
    }
}
