package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class OtherClassSocket {
    @OnMessage
    String take(String text) {
        return new Other().name;
    }
}

final class Other {
    Missing missing; // ! compiler
    String name = "";
}
