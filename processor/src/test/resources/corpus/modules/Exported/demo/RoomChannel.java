package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;

@Channel("room")
final class RoomChannel {
    @OnJoin
    void join() {}

    @OnMessage("said")
    void said(Said said, RoomEvents events) {
        events.said(said);
    }
}
