package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.OnClose;
import dev.patchbay.OnConnect;

abstract class Typed<T, U> {

    @OnConnect
    abstract U connect();

    @OnMessage
    T take(T payload, U identity) {
        return payload;
    }

    @OnOpen
    void open() {}

    @OnClose
    void close() {}
}
