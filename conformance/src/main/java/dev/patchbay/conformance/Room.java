package dev.patchbay.conformance;

import dev.patchbay.OnInfo;
import dev.patchbay.OnLeave;
import dev.patchbay.OnMessage;
import dev.patchbay.channel.Audience;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import java.util.EnumSet;
import java.util.Set;

/** What all rooms have in common but how they are joined: the rest of their events, and their end. */
abstract class Room extends SendingRoom {

    private static final Set<LeaveReason> HEARD =
            EnumSet.of(LeaveReason.LEFT, LeaveReason.STOPPED, LeaveReason.CRASHED);

    @OnMessage("stop_normal")
    Reply<Void> stopNormally() {
        return Reply.stop();
    }

    @OnMessage("stop_shutdown")
    Reply<Void> shutDown() {
        return Reply.stop();
    }

    @OnMessage("stop_shutdown_t")
    Reply<Void> shutDownForAReason() {
        return Reply.stop();
    }

    @OnMessage("stop_reply")
    Reply<JsonValue> stopWithReply(JsonValue payload) {
        return Reply.ok(payload).andStop();
    }

    @OnMessage("stop_other")
    void stopBadly() {
        throw new IllegalStateException("stopped");
    }

    @OnMessage("raise")
    void raise() {
        throw new IllegalStateException("boom");
    }

    @OnMessage("badreturn")
    void badReturn() {
        throw new IllegalStateException("bad return");
    }

    @OnMessage("subscribe")
    Reply<Void> subscribe(Topic wanted, ChannelContext context) {
        context.subscribe(wanted.topic());
        return Reply.ok();
    }

    @OnInfo
    void heardElsewhere(Broadcast broadcast) {}

    @OnMessage("disconnect")
    void disconnect(Named connection, PubSub pubSub) {
        pubSub.broadcast(connection.id(), "disconnect", Outbound.text("{}"));
    }

    @OnLeave
    void leave(LeaveReason reason, ChannelContext context, Audience<RoomEvents> room) {
        if (HEARD.contains(reason) && !context.topic().equals("room:quiet")) {
            room.me().bye(new RoomEvents.Bye(reason.toString()));
        }
    }

    record Topic(String topic) {}

    record Named(String id) {}
}
