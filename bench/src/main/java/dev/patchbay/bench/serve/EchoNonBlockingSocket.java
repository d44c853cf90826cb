package dev.patchbay.bench.serve;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

/** Echoes on the thread that reads. */
@Socket("/echo-nb")
@NonBlocking
final class EchoNonBlockingSocket {

    @OnMessage
    String echo(String text) {
        return text;
    }
}
