// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;

final class InterfaceDefaults {
    interface Echo<T> {
        @OnMessage
        default T echo(T payload) {
            return twice(payload);
        }

        private T twice(T payload) {
            return payload;
        }

        static String name() {
            return "Echo";
        }
    }

    interface Greeting {
        @OnOpen
        default String open() {
            return Echo.name();
        }
    }

    interface Both<T> extends Echo<T>, Greeting {}

    @Socket("/a")
    static final class ASocket implements Both<String>, Greeting {}
}

// opens /a
// hears Echo
// sends x
// hears x
