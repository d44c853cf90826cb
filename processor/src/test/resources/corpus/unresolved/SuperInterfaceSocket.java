package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class SuperInterfaceSocket implements Missing { // ! compiler
    @OnMessage
    String take(String text) {
        return text;
    }
}
