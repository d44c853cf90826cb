package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

/** Names that are alike when their parts are put together. */
@Socket("/a")
public final class SameNestedNames {
    @OnMessage("a")
    A_.B a(A._B b) {
        return new A_.B(List.of(b));
    }

    @OnMessage("b")
    Deep._1 c(Deep_1 b) {
        return new Deep._1(b);
    }
}

final class A {
    private A() {}

    record _B(int id) {}
}

final class A_ {
    private A_() {}

    record B(List<A._B> many) {}
}

final class Deep {
    private Deep() {}

    record _1(Deep_1 other) {}
}

record Deep_1(String text) {}
