package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class InstancesMended {
    abstract static class Base<T> {
        @OnMessage
        T take(T text) {
            return text;
        }
    }

    @Socket("/a")
    static final class ASocket extends Base<String> {}

    @Socket("/b")
    protected static class BSocket extends Base<String> {
        protected BSocket() {}
    }
}

// opens /a
// sends x
// hears x
// b: opens /b
// b: sends x
// b: hears x
