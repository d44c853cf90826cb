package demo;

abstract class MadeBase<T extends Comparable<T>> {
    @dev.patchbay.OnMessage
    T take(T text) {
        return own(text);
    }

    abstract T own(T text);
}
