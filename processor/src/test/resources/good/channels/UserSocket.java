package demo;

import dev.patchbay.UserId;
import dev.patchbay.Listing;
import dev.patchbay.LogLevel;
import dev.patchbay.OnConnect;
import dev.patchbay.Socket;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;

@Socket(
        value = "/socket",
        channels = {RoomChannel.class, LobbyChannel.class},
        listings = @Listing(channel = RoomChannel.class, topics = "static:{room}", with = "place=attic"),
        log = LogLevel.DEBUG)
public final class UserSocket {

    public record User(String name) {}

    @OnConnect
    User connect(Handshake handshake) {
        return new User(handshake.queryParam("name").orElseThrow(Refused::new));
    }

    @UserId
    String id(User user) {
        return "user:" + user.name();
    }
}
