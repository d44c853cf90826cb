package dev.patchbay.bench.serve;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

/** Adds on the thread that reads. */
@Socket(value = "/json-nb", typeProperty = "event")
@NonBlocking
final class JsonNonBlockingSocket {

    @OnMessage("add")
    Sum add(Add message) {
        return message.sum();
    }
}
