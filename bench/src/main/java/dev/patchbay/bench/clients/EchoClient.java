package dev.patchbay.bench.clients;

import dev.patchbay.OnMessage;
import dev.patchbay.SocketClient;
import java.util.concurrent.atomic.LongAdder;

/** Sends back what it hears, on workers. */
@SocketClient("ws://localhost:{port}/echo-nb")
final class EchoClient {

    private final LongAdder heard;

    EchoClient(LongAdder heard) {
        this.heard = heard;
    }

    @OnMessage
    String echo(String text) {
        heard.increment();
        return text;
    }
}
