// [UselessNonBlocking] @NonBlocking does nothing for 'FastSocket.connect' - only @OnOpen, @OnMessage, @OnPing, @OnPong, @OnClose and @OnJoin can run on a network thread, and nothing of a @ChannelClient. Remove it.
// = A method that never runs on a network thread says that it does not block.
package bad;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.socket.Handshake;

@Socket("/fast")
final class FastSocket {
    @NonBlocking
    @OnConnect
    void connect(Handshake handshake) {} // problem

    @OnMessage
    String echo(String text) {
        return text;
    }
}
