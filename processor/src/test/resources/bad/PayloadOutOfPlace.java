// [PayloadOutOfPlace] Nothing can fill 'A.Said said': no message comes with @OnOpen - it takes Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [PayloadOutOfPlace] Nothing can fill 'String text': no message comes with @OnClose - it takes CloseReason, Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [PayloadOutOfPlace] Nothing can fill 'String text': no message comes with @OnLeave - it takes LeaveReason, ChannelContext, interfaces with @Broadcasts, Audience<...> of them, interfaces with @Questions, Presence<...> of a record, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// = A callback takes a payload, and no message comes with it.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    record Said(String body) {}

    @OnOpen
    void open(Said said) {} // problem

    @OnClose
    void close(String text) {} // problem
}

@Socket(value = "/channels", channels = Room.class)
final class Listing1 {}

@Channel("room:{room}")
final class Room {
    @OnLeave
    void leave(String text) {} // problem
}
