package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.Payload;
import dev.patchbay.Socket;

final class JoinTakesPayload {
    record Profile(boolean admin) {}

    @Channel("room")
    static final class RoomChannel {
        @OnJoin
        Profile join(@Payload Profile profile) {
            return profile;
        }
    }

    @Socket(value = "/user", channels = RoomChannel.class)
    static final class UserSocket {}
}

// dials /user
// pushes room phx_join {"admin":true}
// replies ok {"admin":true}
