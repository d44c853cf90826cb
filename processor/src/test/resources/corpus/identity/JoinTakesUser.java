package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

final class JoinTakesUser {
    record User(boolean admin) {}

    @Channel("room")
    static final class RoomChannel {
        @OnJoin
        User join(User user) { // ! UnclearPayload
            return user;
        }
    }

    @Socket(value = "/user", channels = RoomChannel.class)
    static final class UserSocket {}
}
