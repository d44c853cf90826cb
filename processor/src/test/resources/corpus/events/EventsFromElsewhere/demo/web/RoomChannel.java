package demo.web;

import demo.events.RoomEvents;
import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;

@Channel("room:{room}")
final class RoomChannel {
    @OnJoin
    void join() {}

    @OnMessage("say")
    void say(RoomEvents.Said said, RoomEvents events) {
        events.said(said);
    }
}
