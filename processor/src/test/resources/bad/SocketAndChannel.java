// [SocketAndChannel] 'A' is both a @Socket and a @Channel - one object is a connection's, the other is a client's in one topic. Make two classes.
// = One class is a socket and a channel.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket("/a")
@Channel("room:*")
final class A { // problem
    @OnMessage
    void take(String text) {}
}
