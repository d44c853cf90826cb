package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

final class RecordShapes {
    record Outer(Inner inner, List<Inner> inners) {
        record Inner(int number) {
            Inner {
                if (number < 0) {
                    throw new IllegalArgumentException("negative");
                }
            }
        }

        Outer(int number) {
            this(new Inner(number), List.of());
        }

        static Outer of(int number) {
            return new Outer(number);
        }

        int twice() {
            return 2 * inner.number();
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        Outer take(Outer outer) {
            record Local(int number) {}
            return Outer.of(new Local(outer.twice()).number());
        }
    }
}

// opens /a
// sends {"inner":{"number":1},"inners":[]}
// hears {"inner":{"number":2},"inners":[]}
// sends {"inner":{"number":-1},"inners":[]}
// closed 1007
