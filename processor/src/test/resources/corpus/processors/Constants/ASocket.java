package demo;

import demo.made.Names;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket(value = Names.PATH, messageSize = Names.SIZE)
final class ASocket {
    @OnMessage(Names.EVENT)
    String take() {
        return "taken";
    }
}

// opens /made
// sends {"type":"made"}
// hears taken
