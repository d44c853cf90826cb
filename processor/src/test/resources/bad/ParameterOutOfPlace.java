// [ParameterOutOfPlace] 'Connection connection' cannot be filled in @OnConnect, but only in @OnOpen, @OnMessage, @OnPing, @OnPong, @OnError and @OnClose - this callback takes Handshake and @Param.
// [ParameterOutOfPlace] 'Sender<A.Said> sender' cannot be filled in @OnConnect, but only in @OnOpen, @OnMessage, @OnPing, @OnPong, @OnError and @OnClose - this callback takes Handshake and @Param.
// [ParameterOutOfPlace] 'CloseReason reason' cannot be filled in @OnMessage, but only in @OnClose - this callback takes one payload, Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'CloseReason reason' cannot be filled in @OnPing, but only in @OnClose - this callback takes ByteBuffer or byte[], Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'RuntimeException failure' cannot be filled in @OnClose, but only in @OnError - this callback takes CloseReason, Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// = A callback takes something that only another callback can have.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    record Said(String body) {}

    @OnConnect
    void connect(
            Connection connection, // problem
            Sender<Said> sender) {} // problem

    @OnMessage
    void take(String text, CloseReason reason) {} // problem

    @OnPing
    void ping(CloseReason reason) {} // problem

    @OnClose
    void close(RuntimeException failure, Sender<Said> sender) {} // problem
}
