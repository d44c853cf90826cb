package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;

final class TwoDefaults {
    interface One {
        @OnOpen
        default String one() { // ! AmbiguousInheritance
            return "one";
        }
    }

    interface Two {
        @OnOpen
        default String two() {
            return "two";
        }
    }

    @Socket("/a")
    static final class ASocket implements One, Two {
        @OnMessage
        void take(String text) {}
    }
}
