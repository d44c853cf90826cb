package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ComponentSocket {
    record Said(List<String> words) {} // ! compiler

    @OnMessage
    Said take(Said said) {
        return said;
    }
}
