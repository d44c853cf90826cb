// [MisplacedCallback] @AfterJoin is a callback of a @Channel, and 'A' is a @Socket - nobody calls it. Remove it, or move it there.
// [MisplacedCallback] @OnOpen is a callback of a @Socket or @SocketClient, and 'B' is a @Channel - nobody calls it. Remove it, or move it there.
// [MisplacedCallback] @OnConnect is a callback of a @Socket, and 'C' is a @SocketClient - nobody calls it. Remove it, or move it there.
// [MisplacedCallback] @UserId is a callback of a @Socket, and 'C' is a @SocketClient - nobody calls it. Remove it, or move it there.
// [MisplacedCallback] @OnJoin is a callback of a @Channel or @ChannelClient, and 'C' is a @SocketClient - nobody calls it. Remove it, or move it there.
// = A callback of a socket is in a channel, or the reverse.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(value = "/a", channels = B.class)
final class A {
    @OnConnect
    void connect() {}

    @AfterJoin
    void enter() {} // problem
}

@Channel("room:{room}")
final class B {
    @OnOpen
    void open() {} // problem

    @OnMessage("close")
    void close() {}
}

@SocketClient("ws://localhost")
final class C {
    @OnConnect
    void connect() {} // problem

    @UserId
    String user() { // problem
        return "";
    }

    @OnJoin
    void join() {} // problem

    @OnClose
    void close() {}
}
