package dev.patchbay.sample;

import dev.patchbay.Channel;
import dev.patchbay.LogLevel;
import dev.patchbay.OnJoin;
import dev.patchbay.Param;
import dev.patchbay.Payload;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.sample.contract.RoomCalls;
import dev.patchbay.sample.contract.RoomCalls.History;
import dev.patchbay.socket.Refused;

/** One guest in a room that takes a token to get in. */
@Channel(value = "private:{room}", pushes = RoomCalls.class, logMessages = LogLevel.INFO)
public final class PrivateRoomChannel extends Conversation {

    private final Invitations invitations;

    PrivateRoomChannel(Rooms rooms, Invitations invitations) {
        super(rooms);
        this.invitations = invitations;
    }

    @OnJoin
    History join(@Payload Ticket ticket, @Param String room, ChannelContext context) {
        if (!invitations.admits(ticket.token(), room)) {
            throw new Refused("This room is private: ask for an invitation");
        }
        return new History(rooms.history(context.topic()));
    }

    record Ticket(String token) {

        Ticket {
            token = token == null ? "" : token;
        }
    }
}
