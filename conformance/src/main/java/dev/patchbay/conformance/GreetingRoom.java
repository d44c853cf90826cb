package dev.patchbay.conformance;

import dev.patchbay.AfterJoin;
import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.channel.Audience;

/** A room that greets. */
@Channel("room:after")
public final class GreetingRoom extends Room {

    @OnJoin
    Greeting join() {
        return new Greeting("world");
    }

    @AfterJoin
    void greet(Audience<RoomEvents> room) {
        room.all().userEntered(new RoomEvents.Entered(1));
        room.me().joined(new RoomEvents.Joined(2));
    }

    record Greeting(String hello) {}
}
