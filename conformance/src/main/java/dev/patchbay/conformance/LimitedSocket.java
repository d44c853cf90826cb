package dev.patchbay.conformance;

import dev.patchbay.Listing;
import dev.patchbay.OnConnect;
import dev.patchbay.Socket;
import java.util.Optional;

/** A socket of rooms alone, whose connections have no name. */
@Socket(
        value = "/limited",
        channels = {ClosedRooms.class, GreetingRoom.class, MirrorRoom.class, BinaryRoom.class, SlowRoom.class},
        listings = @Listing(channel = RoomChannel.class, topics = "room:*"))
public final class LimitedSocket {

    @OnConnect
    User connect() {
        return new User(Optional.empty());
    }
}
