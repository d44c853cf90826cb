package dev.patchbay.testkit;

import dev.patchbay.AfterJoin;
import dev.patchbay.Channel;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.OnLeave;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.channel.Audience;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.PushSink;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Refused;
import dev.patchbay.testkit.RoomEvents.Said;
import dev.patchbay.testkit.RoomSocket.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A room as programs have it. */
@Channel("room:{room}")
final class RoomChannel {

    record Welcome(String room, String user) {}

    record Say(String text) {}

    @OnJoin
    Welcome join(@Param String room, Visitor visitor) {
        if (room.equals("secret")) {
            throw new Refused("not for you");
        }
        return new Welcome(room, visitor.name());
    }

    @AfterJoin
    void entered(Visitor visitor, Audience<RoomEvents> audience) {
        audience.others().said(new Said(visitor.name(), "hello"));
    }

    @OnMessage("say")
    void say(Say say, Visitor visitor, RoomEvents events) {
        events.said(new Said(visitor.name(), say.text()));
    }

    @OnMessage("whisper")
    void whisper(Say say, Visitor visitor, Audience<RoomEvents> audience) {
        audience.all().whispered(new Said(visitor.name(), say.text()));
    }

    @Intercept("whispered")
    Optional<Said> hear(Said said, Visitor visitor) {
        return said.user().equals(visitor.name()) ? Optional.empty() : Optional.of(new Said(said.user(), "psst"));
    }

    @OnMessage("echo")
    Say echo(Say say) {
        return say;
    }

    @OnMessage("bytes")
    byte[] bytes(byte[] bytes) {
        return bytes;
    }

    @OnMessage("fail")
    Reply<Say> fail(Say say) {
        return Reply.error(say);
    }

    @OnMessage("crash")
    int crash() {
        return Integer.parseInt("crash");
    }

    @OnMessage("wait")
    void waitForSilence(ChannelContext context, Audience<RoomEvents> audience) {
        context.after(Duration.ofMinutes(1), audience.me()::silence);
    }

    @OnMessage("ask")
    CompletionStage<Say> ask(Say say, ChannelContext context) {
        Outbound question = Outbound.json(JsonValue.of(Map.of("text", say.text())));
        return ((HandlerContext) context)
                .client()
                .push("confirm", question, PushSink.TIMEOUT)
                .thenApply(reply -> new Say(reply.status() + " " + reply.json().text()));
    }

    @OnMessage("stop")
    Reply<Void> stop() {
        return Reply.<Void>ok().andStop();
    }

    @OnLeave
    void left(Visitor visitor, Audience<RoomEvents> audience) {
        audience.others().said(new Said(visitor.name(), "bye"));
    }
}
