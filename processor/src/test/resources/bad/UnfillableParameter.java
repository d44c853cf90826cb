// [UnfillableParameter] Nothing can fill 'Thread thread' - @OnOpen takes Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [UnfillableParameter] Nothing can fill 'A other' - @OnConnect takes Handshake and @Param.
// [UnfillableParameter] Nothing can fill 'Object thing' - @OnClose takes CloseReason, Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// = There is no value for a parameter.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnOpen
    void open(Thread thread) {} // problem

    @OnConnect
    void connect(A other) {} // problem

    @OnClose
    void close(Object thing) {} // problem
}
