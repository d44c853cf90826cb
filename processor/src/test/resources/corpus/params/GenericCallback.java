package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class GenericCallback {
    record Said(String words) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        <T extends Record & Comparable<T>> void take(T said) {} // ! GenericCallback
    }
}
