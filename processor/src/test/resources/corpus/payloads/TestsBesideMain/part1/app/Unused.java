package app;

/** What no socket of the program takes. */
record Unused(Kind kind) {
    sealed interface Kind {}

    record One() implements Kind {}
}
