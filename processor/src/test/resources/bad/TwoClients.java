// [TwoClients] 'A' is a @SocketClient and a @ChannelClient - one object is a connection's, the other is a topic's. Make two classes of it.
// = A class is a client of a socket and of a channel.
package bad;

import dev.patchbay.*;

@SocketClient("ws://localhost")
@ChannelClient("room:{room}")
final class A { // problem
    @OnMessage("say")
    void say() {}
}
