// [SecondIdentity] 'MoneySocket.User friend' is the identity once more - both parameters would be the same object. Remove one.
// [SecondIdentity] 'MoneySocket.User to' is the identity once more - both parameters would be the same object. Remove one, or write '@Payload MoneySocket.User to' for what the client sends.
// = Two parameters would be filled with the same identity.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;

@Socket("/ws/money")
final class MoneySocket {
    record User(String name) {}

    @OnConnect
    User connect() {
        return new User("ada");
    }

    @OnOpen
    void open(User user, User friend) {} // problem

    @OnMessage("pay")
    void pay(User from, User to) {} // problem

    @OnMessage("owe")
    void owe(User from, @Payload User to) {}
}
