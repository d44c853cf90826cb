// [BothEnds] 'A' is a @SocketClient and a @Socket - its objects would be at the client and at the server. Make two classes of it.
// [BothEnds] 'B' is a @SocketClient and a @Channel - its objects would be at the client and at the server. Make two classes of it.
// [BothEnds] 'C' is a @ChannelClient and a @Channel - its objects would be at the client and at the server. Make two classes of it.
// = A class is a client and a socket, or a client and a channel.
package bad;

import dev.patchbay.*;

@Socket("/a")
@SocketClient("ws://localhost/a")
final class A { // problem
    @OnOpen
    void open() {}
}

@Socket(value = "/channels", channels = B.class)
final class Listing1 {}

@Channel("room:{room}")
@SocketClient("ws://localhost/b")
final class B { // problem
    @OnMessage("say")
    void say() {}
}

@Socket(value = "/views", channels = C.class)
final class Listing2 {}

@Channel("room:{room}")
@ChannelClient("room:{room}")
final class C { // problem
    @OnMessage("say")
    void say() {}
}
