package demo;

import dev.patchbay.Channel;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.util.Map;
import java.util.Optional;

@Channel("any:{room}")
final class AnyRoom {

    @OnJoin
    JsonValue join(Map<String, Object> any) {
        return JsonValue.of(any);
    }

    @OnMessage("reply")
    Reply<JsonValue> reply(Object any, AnyEvents events) {
        events.any(JsonValue.of(Map.of("a", 1)));
        events.bytes(Outbound.binary(new byte[1]));
        return Reply.ok(JsonValue.of(true));
    }

    @OnMessage("outcome")
    Outcome<JsonValue, Integer> outcome(ChannelContext context) {
        context.me().send("untyped", JsonValue.of(Map.of()));
        return Outcome.error(7);
    }

    @OnMessage("late")
    void late(LateReply<JsonValue> reply) {
        reply.ok(JsonValue.NULL);
    }

    @Intercept("any")
    JsonValue seeAny(JsonValue any) {
        return any;
    }

    @Intercept("bytes")
    Optional<Outbound> seeBytes(Inbound any) {
        return Optional.empty();
    }
}
