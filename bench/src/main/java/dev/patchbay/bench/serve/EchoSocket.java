package dev.patchbay.bench.serve;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

/** Echoes on a worker. */
@Socket("/echo")
final class EchoSocket {

    @OnMessage
    String echo(String text) {
        return text;
    }
}
