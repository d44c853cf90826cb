package dev.patchbay.sample;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

/** Answers every text with itself. */
@Socket("/ws/echo")
@NonBlocking
public final class EchoSocket {

    @OnMessage
    String echo(String text) {
        return text;
    }
}
