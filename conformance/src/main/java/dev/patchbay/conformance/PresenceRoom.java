package dev.patchbay.conformance;

import dev.patchbay.AfterJoin;
import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Payload;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.JsonValue;
import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceException;
import java.util.concurrent.CompletionStage;

/** A room in which everybody sees who is there. */
@Channel("room:presence*")
public final class PresenceRoom extends Room {

    private String user = "";

    @OnJoin
    void join(@Payload Visitor visitor) {
        user = visitor.user();
    }

    @AfterJoin
    void enter(Presence<Meta> here) {
        here.track(user, new Meta("online"));
        here.push();
    }

    @OnMessage("p_update")
    Reply<Void> update(Meta meta, Presence<Meta> here) {
        here.update(user, meta);
        return Reply.ok();
    }

    @OnMessage("p_dup")
    Refusal trackAgain(Presence<Meta> here) {
        try {
            here.track(user, new Meta("dup"));
            return new Refusal("tracked");
        } catch (PresenceException.AlreadyTracked tracked) {
            return new Refusal(tracked.getMessage());
        }
    }

    @OnMessage("p_untrack")
    Reply<Void> untrack(Presence<Meta> here) {
        here.untrack(user);
        return Reply.ok();
    }

    @OnMessage("p_list")
    CompletionStage<JsonValue> list(Presence<Meta> here) {
        return here.state();
    }

    record Visitor(String user) {}

    record Meta(String status) {}

    record Refusal(String r) {}
}
