package demo;

import dev.patchbay.AfterJoin;
import dev.patchbay.Channel;
import dev.patchbay.OnLeave;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Payload;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.message.JsonValue;
import dev.patchbay.presence.Presence;
import java.util.concurrent.CompletionStage;

@Channel("room:{room}")
final class RoomChannel {

    record Seat(String status, long since) {}

    record Bot(String model) {}

    @AfterJoin
    void enter(@Param String room, Presence<Seat> here) {
        here.track(room, new Seat("online", 0));
        here.push();
    }

    @OnMessage("move")
    void move(@Payload Seat seat, Presence<Seat> here) {
        here.update("ada", seat);
    }

    @OnMessage("who")
    CompletionStage<JsonValue> who(Presence<Bot> bots) {
        return bots.in("bots").state();
    }

    @OnLeave
    void leave(LeaveReason reason, Presence<Seat> here) {
        here.list();
    }
}
