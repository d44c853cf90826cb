// [StrayCallback] @OnMessage is on a method of 'A', which is no @Socket or @Channel or @SocketClient or @ChannelClient - nobody calls it. Annotate the class with @Socket or @Channel or @SocketClient or @ChannelClient, or remove @OnMessage.
// [StrayCallback] @OnJoin is on a method of 'NoChannel', which is no @Channel or @ChannelClient - nobody calls it. Annotate the class with @Channel or @ChannelClient, or remove @OnJoin.
// = A callback is in a class that is no socket.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

final class A {
    @OnMessage
    void take(String text) {} // problem
}

/** Waits for a subclass. */
abstract class B {
    @OnClose
    void close() {}
}

/** Keeps the processor company. */
@Socket("/ws/c")
final class C {
    @OnMessage
    String echo(String text) {
        return text;
    }
}

final class NoChannel {
    @OnJoin
    void join() {} // problem
}
