package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** What nobody knows the type of is received as it comes, and is sent where somebody says that it is JSON. */
@Socket("/any")
final class JsonOfAnyShape {

    @OnOpen
    JsonValue greet() {
        return JsonValue.of("hello");
    }

    @OnMessage("now")
    JsonValue now(Map<String, Object> any) {
        return JsonValue.of(any);
    }

    @OnMessage("perhaps")
    Optional<JsonValue> perhaps(Object any) {
        return Optional.of(JsonValue.of(any.toString()));
    }

    @OnMessage("later")
    CompletionStage<JsonValue> later(List<Object> any) {
        return CompletableFuture.completedFuture(JsonValue.of(any));
    }

    @OnMessage("perhaps later")
    CompletionStage<Optional<JsonValue>> perhapsLater() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @OnMessage("items")
    Flow.Publisher<JsonValue> items() {
        return subscriber -> {};
    }
}

@Socket(value = "/rooms", channels = AnyRoom.class)
final class AnySocket {}

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
        context.push("untyped", JsonValue.of(Map.of()));
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

@Broadcasts("any:{room}")
interface AnyEvents {

    @Event("any")
    void any(JsonValue any);

    @Event("bytes")
    void bytes(Outbound any);
}
