package demo;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket
@NonBlocking
public final class EchoSocket {

    @OnMessage
    String echo(String text) {
        return text;
    }
}
