package demo;

public sealed interface Object {
    record PROPERTY(java.lang.Integer type2, Integer one) implements Object {}

    record CASES(NAMES json, java.util.Map<NAMES, Iterable> read, Object... writeFields) implements Object {}
}
