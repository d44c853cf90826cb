package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnConnect;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

final class IdentityOfBothSockets {
    record User(String name) {}

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
            return new User("Ada");
        }
    }

    @Socket(value = "/admin", channels = RoomChannel.class)
    static final class AdminSocket {
        @OnConnect
        User connect() {
            return new User("Bob");
        }
    }
}

// ada: dials /user
// ada: pushes room phx_join {}
// ada: replies ok {"name":"Ada"}
// bob: dials /admin
// bob: pushes room phx_join {}
// bob: replies ok {"name":"Bob"}
