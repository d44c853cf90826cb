package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class GenericSuperClassSocket extends Base<Missing> { // ! compiler
    @OnMessage
    String take(String text) {
        return text;
    }
}

abstract class Base<T> {
    T made() {
        return null;
    }
}
