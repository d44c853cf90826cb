package dev.patchbay.bench.serve;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

/** Adds on a worker. */
@Socket(value = "/json", typeProperty = "event")
final class JsonSocket {

    @OnMessage("add")
    Sum add(Add message) {
        return message.sum();
    }
}
