// [UnknownIdentity] Nothing can fill 'A.Account account' - @OnConnect returns 'A.User'. Take that, or hand it to the constructor.
// [UnknownIdentity] Nothing can fill 'A.User user' - no @OnConnect of this class returns one. Write one, or hand it to the constructor.
// [UnknownIdentity] Nothing can fill 'Room.User user' - no socket that lists 'Room' has an @OnConnect that returns one. Let it, or hand it to the constructor.
// [UnknownIdentity] Nothing can fill 'A.User user' - at a client, nobody says who is connected. Hand it to the constructor.
// [UnknownIdentity] Nothing can fill 'A.User user' - at a client, nobody says who is connected. Hand it to the constructor.
// = A parameter is of a type that `@OnConnect` does not return.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    static final class User {}

    static final class Account {}

    @OnConnect
    User connect() {
        return new User();
    }

    @OnMessage
    void take(String text, Account account) {} // problem
}

@Socket("/ws/b")
final class B {
    @OnOpen
    void open(A.User user) {} // problem
}

@SocketClient("ws://localhost")
final class C {
    @OnMessage
    void take(String text, @Identity A.User user) {} // problem
}

@Socket(value = "/channels", channels = Room.class)
final class Listing1 {}

@Channel("room:{room}")
final class Room {
    static final class User {}

    @AfterJoin
    void enter(User user) {} // problem
}

@ChannelClient("hall")
final class D {
    @OnMessage("say")
    void say(@Identity A.User user) {} // problem
}
