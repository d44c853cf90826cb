package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnConnect;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

final class IdentityOfOneSocket {
    record User(String name) {}

    record Admin(String name) {}

    @Channel("room")
    static final class RoomChannel {
        @OnJoin
        void join(User user) {} // ! IdentityNotGiven
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
        Admin connect() {
            return new Admin("Bob");
        }
    }
}
