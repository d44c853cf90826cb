// [ParameterOutOfPlace] 'Connection connection' cannot be filled in @OnConnect, but only in @OnOpen, @OnMessage, @OnPing, @OnPong, @OnError and @OnClose of a @Socket - this callback takes Handshake and @Param.
// [ParameterOutOfPlace] 'Sender<A.Said> sender' cannot be filled in @OnConnect, but only in @OnOpen, @OnMessage, @OnPing, @OnPong, @OnError and @OnClose - this callback takes Handshake and @Param.
// [ParameterOutOfPlace] 'CloseReason reason' cannot be filled in @OnMessage, but only in @OnClose - this callback takes one payload, Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'CloseReason reason' cannot be filled in @OnPing, but only in @OnClose - this callback takes ByteBuffer or byte[], Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'RuntimeException failure' cannot be filled in @OnClose, but only in @OnError - this callback takes CloseReason, Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'ClientConnection connection' cannot be filled in @OnOpen, but only in every callback of a @SocketClient - this callback takes Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'RoomEvents events' cannot be filled in @OnJoin, but only in @AfterJoin, @OnMessage, @Intercept, @OnInfo and @OnLeave of a @Channel - this callback takes one payload, ChannelContext, Handshake, PubSub, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'Sender<Integer> sender' cannot be filled in @OnMessage, but only in @OnOpen, @OnMessage, @OnPing, @OnPong, @OnError and @OnClose - this callback takes one payload, LateReply<T>, ChannelContext, interfaces with @Broadcasts, Audience<...> of them, interfaces with @Questions, Presence<...> of a record, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'LateReply<Integer> reply' cannot be filled in @AfterJoin, but only in @OnMessage of a @Channel - this callback takes ChannelContext, interfaces with @Broadcasts, Audience<...> of them, interfaces with @Questions, Presence<...> of a record, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'Connection connection' cannot be filled in @Intercept, but only in @OnOpen, @OnMessage, @OnPing, @OnPong, @OnError and @OnClose of a @Socket - this callback takes the payload of the event, ChannelContext, interfaces with @Broadcasts, Audience<...> of them, interfaces with @Questions, Presence<...> of a record, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'CloseReason reason' cannot be filled in @OnLeave, but only in @OnClose - this callback takes LeaveReason, ChannelContext, interfaces with @Broadcasts, Audience<...> of them, interfaces with @Questions, Presence<...> of a record, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'ClientChannel channel' cannot be filled in @AfterJoin, but only in every callback of a @ChannelClient - this callback takes ChannelContext, interfaces with @Broadcasts, Audience<...> of them, interfaces with @Questions, Presence<...> of a record, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'RoomCalls calls' cannot be filled in @AfterJoin, but only in every callback of a @ChannelClient - this callback takes ChannelContext, interfaces with @Broadcasts, Audience<...> of them, interfaces with @Questions, Presence<...> of a record, PubSub, Handshake, the identity that @OnConnect returns, and @Param.
// [ParameterOutOfPlace] 'Handshake handshake' cannot be filled in @OnOpen, but only in every callback of a @Socket or a @Channel - this callback takes Opened, ClientConnection, Sender<T>, and @Param of a variable of the URL.
// [ParameterOutOfPlace] 'Connection connection' cannot be filled in @OnOpen, but only in @OnOpen, @OnMessage, @OnPing, @OnPong, @OnError and @OnClose of a @Socket - this callback takes Opened, ClientConnection, Sender<T>, and @Param of a variable of the URL.
// [ParameterOutOfPlace] 'PubSub topics' cannot be filled in @OnOpen, but only in @OnOpen, @OnMessage, @OnPing, @OnPong, @OnError and @OnClose of a @Socket, and in every callback of a @Channel - this callback takes Opened, ClientConnection, Sender<T>, and @Param of a variable of the URL.
// [ParameterOutOfPlace] 'Broadcaster<A.Said> said' cannot be filled in @OnOpen, but only in @OnOpen, @OnMessage, @OnPing, @OnPong, @OnError and @OnClose of a @Socket - this callback takes Opened, ClientConnection, Sender<T>, and @Param of a variable of the URL.
// [ParameterOutOfPlace] 'Attempt attempt' cannot be filled in @OnOpen, but only in @OnClose of a @SocketClient - this callback takes Opened, ClientConnection, Sender<T>, and @Param of a variable of the URL.
// [ParameterOutOfPlace] 'Opened opened' cannot be filled in @OnMessage, but only in @OnOpen of a @SocketClient - this callback takes one payload, ClientConnection, Sender<T>, and @Param of a variable of the URL.
// [ParameterOutOfPlace] 'RoomEvents events' cannot be filled in @OnJoin, but only in @AfterJoin, @OnMessage, @Intercept, @OnInfo and @OnLeave of a @Channel - this callback takes the payload with which the server lets it in, ClientChannel, interfaces with @Pushes, and @Param of a name in the topic.
// [ParameterOutOfPlace] 'ChannelContext context' cannot be filled in @OnJoin, but only in every callback of a @Channel - this callback takes the payload with which the server lets it in, ClientChannel, interfaces with @Pushes, and @Param of a name in the topic.
// [ParameterOutOfPlace] 'LateReply<Integer> reply' cannot be filled in @OnMessage, but only in @OnMessage of a @Channel - this callback takes one payload, ClientChannel, interfaces with @Pushes, and @Param of a name in the topic.
// [ParameterOutOfPlace] 'ClientConnection connection' cannot be filled in @OnMessage, but only in every callback of a @SocketClient - this callback takes one payload, ClientChannel, interfaces with @Pushes, and @Param of a name in the topic.
// [ParameterOutOfPlace] 'LeaveReason reason' cannot be filled in @OnLeave, but only in @OnLeave of a @Channel - this callback takes ClientChannel, interfaces with @Pushes, and @Param of a name in the topic.
// [ParameterOutOfPlace] 'Handshake handshake' cannot be filled in @OnLeave, but only in every callback of a @Socket or a @Channel - this callback takes ClientChannel, interfaces with @Pushes, and @Param of a name in the topic.
// [ParameterOutOfPlace] 'PubSub topics' cannot be filled in @OnLeave, but only in @OnOpen, @OnMessage, @OnPing, @OnPong, @OnError and @OnClose of a @Socket, and in every callback of a @Channel - this callback takes ClientChannel, interfaces with @Pushes, and @Param of a name in the topic.
// = A callback takes something that only another callback can have.
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

@Socket(value = "/channels", channels = Room.class)
final class Listing1 {}

@Channel("room:{room}")
final class Room {
    @OnJoin
    void join(RoomEvents events) {} // problem

    @OnMessage("say")
    void say(Sender<Integer> sender) {} // problem

    @AfterJoin
    void enter(LateReply<Integer> reply) {} // problem

    @Intercept("cleared")
    dev.patchbay.message.JsonValue see(Connection connection) { // problem
        return dev.patchbay.message.JsonValue.NULL;
    }

    @OnLeave
    void leave(CloseReason reason) {} // problem
}

@Broadcasts("room:{room}")
interface RoomEvents {
    @Event("cleared")
    void cleared();
}

@Socket("/ws/client")
final class Server {
    @OnOpen
    void open(dev.patchbay.client.ClientConnection connection) {} // problem
}

@SocketClient("ws://localhost")
final class Client {
    @OnOpen
    void open(
            Handshake handshake, // problem
            Connection connection, // problem
            dev.patchbay.pubsub.PubSub topics, // problem
            dev.patchbay.pubsub.Broadcaster<A.Said> said, // problem
            dev.patchbay.client.Attempt attempt) {} // problem

    @OnMessage
    void take(String text, dev.patchbay.client.Opened opened) {} // problem
}

@ChannelClient("room:{room}")
final class View implements RoomEvents {
    @Override
    public void cleared() {}

    @OnJoin
    void joined(
            RoomEvents events, // problem
            dev.patchbay.channel.ChannelContext context) {} // problem

    @OnMessage("said")
    void said(
            LateReply<Integer> reply, // problem
            dev.patchbay.client.ClientConnection connection) {} // problem

    @OnLeave
    void left(
            LeaveReason reason, // problem
            Handshake handshake, // problem
            dev.patchbay.pubsub.PubSub topics) {} // problem
}

@Socket(value = "/more", channels = More.class)
final class Listing2 {}

@Channel("hall:{hall}")
final class More {
    @AfterJoin
    void enter(
            dev.patchbay.client.channel.ClientChannel channel, // problem
            RoomCalls calls) {} // problem
}

@Pushes("room:{room}")
interface RoomCalls {
    @Event("shout")
    void shout();
}
