package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class PayloadSuperInterfaceSocket {
    record Said(String words) implements Missing {} // ! compiler

    @OnMessage
    Said take(Said said) {
        return said;
    }
}
