package demo;

import dev.patchbay.OnClose;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;

final class ObjectMethods {
    @Socket("/a")
    static final class ASocket implements Comparable<ASocket>, Runnable, Cloneable {
        @Override
        @OnOpen
        public String toString() {
            return "I am";
        }

        @Override
        @OnMessage
        public boolean equals(Object other) {
            return "same".equals(other);
        }

        @Override
        @OnMessage("hash")
        public int hashCode() {
            return 17;
        }

        @Override
        public int compareTo(ASocket other) {
            return 0;
        }

        @Override
        @OnClose
        public void run() {}
    }
}

// opens /a
// hears I am
// sends "same"
// hears true
// sends {"type":"hash"}
// hears 17
