package dev.patchbay.sample;

import dev.patchbay.Channel;
import dev.patchbay.LogLevel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.sample.contract.InviteCalls;
import dev.patchbay.sample.contract.InviteCalls.Invitation;
import dev.patchbay.sample.contract.RoomCalls;
import dev.patchbay.sample.contract.RoomCalls.History;
import dev.patchbay.socket.Refused;
import java.util.regex.Pattern;

/** One guest in a room that is open to everybody. */
@Channel(
        value = "room:{room}",
        pushes = {RoomCalls.class, InviteCalls.class},
        logMessages = LogLevel.INFO)
public final class RoomChannel extends Conversation {

    private static final Pattern NAME = Pattern.compile("[\\w-]{1,40}");

    private final Invitations invitations;

    RoomChannel(Rooms rooms, Invitations invitations) {
        super(rooms);
        this.invitations = invitations;
    }

    @OnJoin
    History join(@Param String room, ChannelContext context) {
        if (!NAME.matcher(room).matches()) {
            throw new Refused("A room's name has 1 to 40 letters, digits, - and _");
        }
        return new History(rooms.history(context.topic()));
    }

    /** Makes a private room, whose address goes only to those whom the guest tells. */
    @OnMessage("invite")
    Invitation invite() {
        return invitations.create();
    }
}
