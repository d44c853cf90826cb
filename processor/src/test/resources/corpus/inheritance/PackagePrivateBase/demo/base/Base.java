package demo.base;

import dev.patchbay.OnMessage;

abstract class Base<T> {
    @OnMessage
    public T take(T text) {
        return text;
    }
}
