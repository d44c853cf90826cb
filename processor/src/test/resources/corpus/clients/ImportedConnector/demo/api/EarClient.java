package demo.api;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.SocketClient;

@SocketClient("wss://example.com/{symbol}")
public final class EarClient {
    @OnMessage
    void take(String text, @Param String symbl) {} // ! UnknownUrlVariable
}
