package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.function.Supplier;

@Socket("/a")
final class GenericDependencySocket {
    <T extends Comparable<T>> GenericDependencySocket(T one, Supplier<T> two) {} // ! GenericConstructor

    @OnMessage
    String take(String text) {
        return text;
    }
}
