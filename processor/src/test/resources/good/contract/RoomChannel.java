package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Payload;
import dev.patchbay.Socket;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Channel(value = "room:{id}", pushes = RoomCalls.class)
final class RoomChannel {

    @OnJoin
    RoomCalls.Welcome join(@Payload RoomCalls.Enter enter) {
        return new RoomCalls.Welcome(List.of(enter.name()));
    }

    @OnMessage("shout")
    CompletionStage<RoomCalls.Receipt> shout(RoomCalls.Shout shout, RoomQuestions questions) {
        return questions.confirm(new RoomQuestions.Question(shout.text())).thenApply(yes -> new RoomCalls.Receipt(1));
    }

    @OnMessage("bid")
    Outcome<RoomCalls.Receipt, RoomCalls.TooLow> bid(RoomCalls.Bid bid) {
        return Outcome.error(new RoomCalls.TooLow(bid.cents() + 1));
    }

    @OnMessage("leave_table")
    Reply<Void> leaveTable() {
        return Reply.ok();
    }

    @OnMessage("state")
    void state(LateReply<RoomCalls.Receipt> reply) {
        reply.ok(new RoomCalls.Receipt(2));
    }

    @OnMessage("picture")
    byte[] picture(byte[] small) {
        return small;
    }

    @OnMessage("anything")
    JsonValue anything(JsonValue json) {
        return json;
    }

    @OnMessage("typing")
    void typing(Inbound anything) {}
}

@Socket(value = "/rooms", channels = RoomChannel.class)
final class RoomSocket {}
