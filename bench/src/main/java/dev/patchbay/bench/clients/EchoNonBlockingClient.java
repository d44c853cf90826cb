package dev.patchbay.bench.clients;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnMessage;
import dev.patchbay.SocketClient;
import java.util.concurrent.atomic.LongAdder;

/** Sends back what it hears, on the thread that reads. */
@SocketClient("ws://localhost:{port}/echo-nb")
@NonBlocking
final class EchoNonBlockingClient {

    private final LongAdder heard;

    EchoNonBlockingClient(LongAdder heard) {
        this.heard = heard;
    }

    @OnMessage
    String echo(String text) {
        heard.increment();
        return text;
    }
}
