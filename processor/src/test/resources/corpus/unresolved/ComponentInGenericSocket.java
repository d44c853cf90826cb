package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.Map;

@Socket("/a")
final class ComponentInGenericSocket {
    record Said(Map<String, Missing> words) {} // ! compiler

    @OnMessage
    Said take(Said said) {
        return said;
    }
}
