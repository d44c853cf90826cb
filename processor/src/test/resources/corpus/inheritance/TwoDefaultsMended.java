package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;

final class TwoDefaultsMended {
    interface One {
        @OnOpen
        default String open() {
            return "one";
        }
    }

    interface Two {
        @OnOpen
        default String open() {
            return "two";
        }
    }

    @Socket("/a")
    static final class ASocket implements One, Two {
        @Override
        @OnOpen
        public String open() {
            return One.super.open() + Two.super.open();
        }

        @OnMessage
        void take(String text) {}
    }
}

// opens /a
// hears onetwo
