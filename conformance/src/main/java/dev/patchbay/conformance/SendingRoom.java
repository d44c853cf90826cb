package dev.patchbay.conformance;

import dev.patchbay.Intercept;
import dev.patchbay.OnMessage;
import dev.patchbay.channel.Audience;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of a room that make others. */
abstract class SendingRoom extends AnsweringRoom {

    @OnMessage("push")
    void push(Wanted wanted, ChannelContext context) {
        context.me().send(wanted.event(), wanted.payload());
    }

    @OnMessage("push3_reply")
    Reply<Void> pushThrice(Audience<RoomEvents> room) {
        for (int n = 1; n <= 3; n++) {
            room.me().counted(new RoomEvents.Counted(n));
        }
        return Reply.ok();
    }

    @OnMessage("pushlist")
    void pushList(ChannelContext context) {
        context.me().send("list", JsonValue.of(List.of(1, 2)));
    }

    @OnMessage("timeout")
    void tellSilence(Pause silence, ChannelContext context, Audience<RoomEvents> room) {
        context.after(Duration.ofMillis(silence.ms()), room.me()::timedOut);
    }

    @OnMessage("bcast")
    Reply<Void> broadcast(JsonValue payload, ChannelContext context) {
        context.all().send("msg", payload);
        return Reply.ok();
    }

    @OnMessage("bcast_from")
    Reply<Void> broadcastToOthers(JsonValue payload, ChannelContext context) {
        context.others().send("msg", payload);
        return Reply.ok();
    }

    @OnMessage("broadcast")
    Reply<Void> relay(JsonValue payload, ChannelContext context) {
        context.others().send("broadcast", payload);
        return Reply.ok();
    }

    @OnMessage("shout")
    void shout(JsonValue payload, RoomEvents room) {
        room.shout(payload);
    }

    @SuppressWarnings("patchbay") // it is broadcast untyped, with whatever came
    @Intercept("shout")
    JsonValue heard(Map<String, Object> shout, User user) {
        Map<String, Object> heard = new LinkedHashMap<>(shout);
        heard.put("seen_by", user.id().orElse(null));
        return JsonValue.of(heard);
    }

    @OnMessage("secret")
    Reply<Void> secret(JsonValue payload, RoomEvents room) {
        room.secret(payload);
        return Reply.ok();
    }

    @SuppressWarnings("patchbay") // as above
    @Intercept("secret")
    Optional<JsonValue> keepSecret() {
        return Optional.empty();
    }

    @OnMessage("ep_bcast")
    Reply<Void> broadcastElsewhere(Elsewhere wanted, PubSub pubSub) {
        pubSub.broadcast(wanted.topic(), wanted.event(), Outbound.json(wanted.payload()));
        return Reply.ok();
    }

    @OnMessage("bin_push")
    void pushBytes(byte[] bytes, ChannelContext context) {
        context.me().send("bin_push", Outbound.binary(bytes));
    }

    @OnMessage("bin_bcast")
    void broadcastBytes(byte[] bytes, ChannelContext context) {
        context.all().send("bin_bcast", Outbound.binary(bytes));
    }

    @OnMessage("text_to_bin")
    void answerTextWithBytes(Audience<RoomEvents> room) {
        room.me().bytes(ByteBuffer.wrap(new byte[] {0, (byte) 0xff}));
    }

    record Wanted(String event, JsonValue payload) {}

    record Elsewhere(String topic, String event, JsonValue payload) {}
}
