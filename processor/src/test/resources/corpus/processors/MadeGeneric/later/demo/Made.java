package demo;

interface Made<T> {
    @dev.patchbay.OnOpen
    default String open() {
        return "made";
    }
}
