package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket {
    @OnMessage
    Missing take(Missing missing) { // ! compiler, compiler
        return missing;
    }
}
