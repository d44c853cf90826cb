package demo.two;

import demo.one.RoomEvents;
import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.channel.Audience;

@Channel("room:*")
public final class RoomChannel {
    @OnJoin
    void join() {}

    @OnMessage("say")
    void say(RoomEvents.Said said, RoomEvents all, Audience<RoomEvents> audience) {
        all.said(said);
    }
}
