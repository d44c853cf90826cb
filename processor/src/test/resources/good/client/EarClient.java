package demo;

import dev.patchbay.OnClose;
import dev.patchbay.OnMessage;
import dev.patchbay.SocketClient;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes what it needs, and no more. */
@SocketClient(value = "wss://example.com/{name}", typeProperty = "kind")
final class EarClient {

    static final AtomicInteger HEARD = new AtomicInteger();

    EarClient() throws InterruptedException {}

    @OnMessage("tick")
    void tick() {
        HEARD.incrementAndGet();
    }

    @OnClose
    void closed() {
        HEARD.set(0);
    }
}
