package demo;

import dev.patchbay.AfterJoin;
import dev.patchbay.Channel;
import dev.patchbay.Intercept;
import dev.patchbay.NonBlocking;
import dev.patchbay.OnInfo;
import dev.patchbay.OnJoin;
import dev.patchbay.OnLeave;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.channel.Audience;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.JsonValue;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Channel("room:{room}")
final class RoomChannel {

    record Join(int last) {}

    record History(List<RoomEvents.Said> said) {}

    record NewMessage(String body) {}

    record Count(int count) {}

    private final Rooms rooms;

    RoomChannel(Rooms rooms) {
        this.rooms = rooms;
    }

    @OnJoin
    History join(Join join, @Param String room, UserSocket.User user, ChannelContext context) {
        if (room.equals("private")) {
            throw new Refused("unauthorized");
        }
        return new History(List.of(new RoomEvents.Said(user.name(), context.topic() + " " + join.last())));
    }

    @AfterJoin
    void enter(RoomEvents events, Handshake handshake) {
        events.cleared();
    }

    @OnMessage("new_msg")
    void say(NewMessage message, UserSocket.User user, RoomEvents events) {
        events.newMessage(new RoomEvents.Said(user.name(), message.body()));
    }

    @OnMessage("typing")
    void typing(UserSocket.User user, Audience<RoomEvents> events, @Param("place") Optional<String> place) {
        events.others().typing(new RoomEvents.Said(user.name(), place.orElse("nowhere")));
        events.me().cleared();
    }

    @NonBlocking
    @OnMessage("ping")
    Optional<Count> ping(Count count) {
        return count.count() == 0 ? Optional.empty() : Optional.of(count);
    }

    @OnMessage("count")
    CompletionStage<List<Count>> count() {
        return CompletableFuture.completedFuture(List.of(new Count(1)));
    }

    @OnMessage("status")
    Reply<Count> status(Map<String, Object> any) {
        return Reply.status("teapot", new Count(any.size()));
    }

    @OnMessage("stop")
    Reply<Void> stop() {
        return Reply.stop();
    }

    @OnMessage("echo")
    JsonValue echo(JsonValue any) {
        return any;
    }

    @OnMessage("any")
    CompletionStage<Reply<JsonValue>> any(Object any) {
        return CompletableFuture.completedFuture(Reply.ok(JsonValue.of((List<?>) any)));
    }

    @OnMessage("text")
    String text(String text) {
        return text;
    }

    @OnMessage("bytes")
    byte[] bytes(byte[] bytes) {
        return bytes;
    }

    @OnMessage("buffer")
    Reply<ByteBuffer> buffer(ByteBuffer bytes) {
        return Reply.ok(bytes);
    }

    @OnMessage("later")
    void later(Count count, LateReply<Count> reply) {
        reply.ok(count);
    }

    @OnMessage("later_bytes")
    void laterBytes(byte[] bytes, LateReply<byte[]> reply) {
        reply.error(bytes);
    }

    @OnMessage("later_none")
    void laterNone(LateReply<Void> reply) {
        reply.send(Reply.ok());
    }

    @Intercept("new_msg")
    Optional<RoomEvents.Said> see(RoomEvents.Said said, UserSocket.User user) {
        return said.name().equals(user.name()) ? Optional.empty() : Optional.of(said);
    }

    @Intercept("typing")
    RoomEvents.Said seeTyping(RoomEvents.Said said) {
        return said;
    }

    @Intercept("any")
    JsonValue seeAny(JsonValue any) {
        return any;
    }

    @Intercept("maybe")
    Optional<JsonValue> seeMaybe(Map<String, Object> any) {
        return Optional.of(JsonValue.of(any));
    }

    @OnInfo
    void tick(int tick) {
        rooms.log.add("tick " + tick);
    }

    @OnInfo
    void heard(Broadcast broadcast, ChannelContext context) {
        rooms.log.add("heard " + broadcast.event());
    }

    @OnLeave
    void leave(LeaveReason reason) {
        rooms.log.add("left " + reason);
    }
}
