package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;

final class ConstantNames {
    static final String PATH = "/a" + "/" + Inner.ROOM;

    static final class Inner {
        static final String ROOM = "{room}";
        static final String EVENT = "new_" + "msg";
    }

    @Socket(value = PATH, typeProperty = "kind" + 1, messageSize = 1 << 10, idleTimeout = 30 + "s")
    static final class ASocket {
        @OnMessage(Inner.EVENT)
        String take(@Param(value = "room") String text) {
            return text;
        }
    }
}

// opens /a/x
// sends {"kind1":"new_msg"}
// hears x
