package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;

final class Deprecated {
    /** @deprecated for a reason */
    @java.lang.Deprecated
    static final class Rooms {}

    /** @deprecated for a reason */
    @java.lang.Deprecated
    enum Color {
        /** @deprecated for a reason */
        @java.lang.Deprecated
        RED
    }

    /** @deprecated for a reason */
    @java.lang.Deprecated
    record User(String name) {}

    @Socket("/a/{color}")
    @SuppressWarnings("deprecation")
    static final class ASocket {
        /** @deprecated for a reason */
        @java.lang.Deprecated
        ASocket(Rooms rooms) {}

        /** @deprecated for a reason */
        @OnConnect
        @java.lang.Deprecated
        User connect(@Param Color color) {
            return new User(color.name());
        }

        /** @deprecated for a reason */
        @OnMessage
        @java.lang.Deprecated
        String take(String text, User user) {
            return text + user.name();
        }
    }
}

// opens /a/RED
// sends x
// hears xRED
