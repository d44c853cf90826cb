// [IdentityAsDependency] 'Room' takes 'UserSocket.User user' in its constructor - a dependency is one object for all connections, and @OnConnect returns one for each. Take it in the callbacks.
// = A constructor asks for what `@OnConnect` returns, which is another object for every connection.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;

@Socket(value = "/socket", channels = Room.class)
final class UserSocket {
    record User(String name) {}

    @OnConnect
    User connect() {
        return new User("ada");
    }
}

@Channel("room:{room}")
final class Room {
    Room(UserSocket.User user) {} // problem
}
