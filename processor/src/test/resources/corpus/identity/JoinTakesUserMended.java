package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnConnect;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

final class JoinTakesUserMended {
    record User(boolean admin) {}

    @Channel("room")
    static final class RoomChannel {
        @OnJoin
        User join(User user) {
            return user;
        }
    }

    @Socket(value = "/user", channels = RoomChannel.class)
    static final class UserSocket {
        @OnConnect
        User connect() {
            return new User(false);
        }
    }
}

// dials /user
// pushes room phx_join {"admin":true}
// replies ok {"admin":false}
