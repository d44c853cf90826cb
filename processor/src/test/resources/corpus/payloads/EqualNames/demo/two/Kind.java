package demo.two;

public sealed interface Kind {
    record Said(demo.two.Said.Kind kind) implements Kind {}

    record Kept(demo.one.Said.Kind kind) implements Kind {}
}
