// [ForgottenChannel] 'Room' takes 'UserSocket.User user', and no socket lists it - nobody says who is connected. 'UserSocket' returns one from @OnConnect: name the channel there, in @Socket(channels = ...).
// = A channel takes the identity of a socket that does not list it.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;

@Socket("/socket")
final class UserSocket {
    record User(String name) {}

    @OnConnect
    User connect() {
        return new User("ada");
    }
}

@Channel("room:{room}")
final class Room { // problem
    record Said(String text) {}

    @OnJoin
    void join(UserSocket.User user) {}

    @AfterJoin
    void greet(UserSocket.User user) {}

    @OnMessage("say")
    void say(Said said, UserSocket.User user) {}
}
