// [MisplacedCallback] @AfterJoin is a callback of a @Channel, and 'A' is a @Socket - nobody calls it. Remove it, or move it there.
// [MisplacedCallback] @OnOpen is a callback of a @Socket, and 'B' is a @Channel - nobody calls it. Remove it, or move it there.
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
