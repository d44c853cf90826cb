package demo;

import java.util.List;

final class A_ {
    private A_() {}

    record B(List<A._B> many) {}
}
