// [UnclearIdentity] 'ProfileSocket.User user' may be the identity or the payload - @OnConnect returns a 'ProfileSocket.User', and nothing else here takes the message. Write '@Identity ProfileSocket.User user' or '@Payload ProfileSocket.User user'.
// = The only parameter of a message has the type of the identity, which a client could send as well.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;

@Socket("/ws/profile")
final class ProfileSocket {
    record User(String name) {}

    @OnConnect
    User connect() {
        return new User("ada");
    }

    @OnMessage("rename")
    void rename(User user) {} // problem

    @OnMessage("who")
    User who(@Identity User user) {
        return user;
    }

    @OnMessage("save")
    void save(@Payload User user) {}
}
