package dev.patchbay.testkit;

import dev.patchbay.AfterJoin;
import dev.patchbay.Channel;
import dev.patchbay.OnMessage;
import dev.patchbay.presence.Presence;
import dev.patchbay.testkit.RoomSocket.Visitor;
import java.util.List;

/** A row of seats, of which everybody sees who takes one. */
@Channel("seats:{row}")
final class SeatChannel {

    record Seat(String status) {}

    record Taken(List<String> by) {}

    @AfterJoin
    void sit(Visitor visitor, Presence<Seat> here) {
        here.track(visitor.name(), new Seat("online"));
        here.push();
    }

    @OnMessage("become")
    Seat become(Seat seat, Visitor visitor, Presence<Seat> here) {
        here.update(visitor.name(), seat);
        return seat;
    }

    @OnMessage("taken")
    Taken taken(Presence<Seat> here) {
        return new Taken(here.list().keySet().stream().sorted().toList());
    }
}
