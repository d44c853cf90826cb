package dev.patchbay.testkit;

import dev.patchbay.OnConnect;
import dev.patchbay.Socket;
import dev.patchbay.UserId;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;

/** A socket with channels, for those who say who they are. */
@Socket(
        value = "/rooms",
        channels = {RoomChannel.class, BytesChannel.class, SeatChannel.class})
final class RoomSocket {

    record Visitor(String name) {}

    @OnConnect
    Visitor connect(Handshake handshake) {
        return handshake
                .queryParam("user")
                .or(() -> handshake.header("X-User"))
                .or(() -> handshake.cookie("user"))
                .or(handshake::authToken)
                .map(Visitor::new)
                .orElseThrow(() -> new Refused("who?"));
    }

    @UserId
    String id(Visitor visitor) {
        return "visitor:" + visitor.name();
    }
}
