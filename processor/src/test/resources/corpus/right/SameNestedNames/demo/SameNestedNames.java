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
