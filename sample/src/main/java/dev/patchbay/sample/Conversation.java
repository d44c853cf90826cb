package dev.patchbay.sample;

import dev.patchbay.AfterJoin;
import dev.patchbay.OnLeave;
import dev.patchbay.OnMessage;
import dev.patchbay.channel.Audience;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.Reply;
import dev.patchbay.sample.contract.RoomCalls.Say;
import dev.patchbay.sample.contract.RoomEvents;
import dev.patchbay.sample.contract.RoomEvents.Guest;
import dev.patchbay.sample.contract.RoomEvents.Passage;
import dev.patchbay.sample.contract.RoomEvents.Said;
import dev.patchbay.socket.Refused;

/** What one guest does in one room, however the room is entered. */
abstract class Conversation {

    private static final int MAX_LENGTH = 500;

    final Rooms rooms;

    Conversation(Rooms rooms) {
        this.rooms = rooms;
    }

    @AfterJoin
    void enter(Guest guest, ChannelContext context, RoomEvents room) {
        room.entered(new Passage(guest.name(), rooms.enter(context.topic())));
    }

    @OnMessage("say")
    Reply<Void> say(Say message, Guest guest, ChannelContext context, RoomEvents room) {
        if (message.text().isBlank() || message.text().length() > MAX_LENGTH) {
            throw new Refused("Say something of 1 to " + MAX_LENGTH + " characters");
        }
        Said said = new Said(guest.name(), message.text());
        rooms.remember(context.topic(), said);
        room.said(said);
        return Reply.ok();
    }

    @OnMessage("typing")
    void typing(Guest guest, Audience<RoomEvents> room) {
        room.others().typing(guest);
    }

    @OnLeave
    void leave(Guest guest, ChannelContext context, Audience<RoomEvents> room) {
        room.others().went(new Passage(guest.name(), rooms.leave(context.topic())));
    }
}
