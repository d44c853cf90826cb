package dev.patchbay.conformance;

import dev.patchbay.Listing;
import dev.patchbay.OnConnect;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.UserId;
import dev.patchbay.socket.Refused;
import java.util.Optional;

/** The socket of most mounts. */
@Socket(
        value = "/socket",
        channels = {
            ClosedRooms.class,
            GreetingRoom.class,
            MirrorRoom.class,
            BinaryRoom.class,
            SlowRoom.class,
            PresenceRoom.class,
            RoomChannel.class,
            AskingChannel.class,
            ExactChannel.class
        },
        listings = @Listing(channel = StaticChannel.class, with = "static=yes"))
public final class UserSocket {

    @OnConnect
    User connect(
            @Param("user_id") Optional<String> userId, @Param Optional<String> reject, @Param Optional<String> reason) {
        if (reject.filter("true"::equals).isPresent()) {
            throw new Refused();
        }
        reason.ifPresent(text -> {
            throw new Refused(text);
        });
        return new User(userId);
    }

    @UserId
    Optional<String> id(User user) {
        return user.id().map(id -> "user:" + id);
    }
}
