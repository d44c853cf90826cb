package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class IdentityTwice {
    record User(String name) {}

    @Broadcasts("room")
    interface RoomEvents {
        @Event("seen")
        void seen(User user);
    }

    @Channel("room")
    static final class RoomChannel {
        @OnMessage("look")
        void look(User user, RoomEvents events) {
            events.seen(user);
        }

        @Intercept("seen")
        User seen(User user, User other) { // ! SecondIdentity
            return user.equals(other) ? user : other;
        }
    }

    @Socket(value = "/rooms", channels = RoomChannel.class)
    static final class RoomSocket {
        @OnConnect
        User connect() {
            return new User("Ada");
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnConnect
        User connect() {
            return new User("Ada");
        }

        @OnMessage
        String take(User user, User other) { // ! SecondIdentity
            return user.name() + other.name();
        }
    }
}
