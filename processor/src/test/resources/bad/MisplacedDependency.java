// [MisplacedDependency] 'A' takes 'Handshake handshake' in its constructor - a dependency is one object for all connections, and this belongs to one of them. Take it in the callbacks.
// [MisplacedDependency] 'A' takes 'Sender<String> sender' in its constructor - a dependency is one object for all connections, and this belongs to one of them. Take it in the callbacks.
// [MisplacedDependency] 'B' takes 'ClientChannel channel' in its constructor - a dependency is one object for all connections, and this belongs to one of them. Take it in the callbacks.
// = A constructor asks for something that belongs to one connection.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;

@Socket("/ws/a")
final class A {
    A(
            Handshake handshake, // problem
            Sender<String> sender) {} // problem

    @OnMessage
    void take(String text) {}
}

@ChannelClient("hall")
final class B {
    B(dev.patchbay.client.channel.ClientChannel channel) {} // problem

    @OnJoin
    void joined() {}
}
