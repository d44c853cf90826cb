// not: ecj
package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnConnect;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Payload;
import dev.patchbay.Socket;

final class DeprecatedOuter {
    /** @deprecated for a reason */
    @Deprecated
    static final class Old {
        record Said(String words) {}

        @Socket("/a")
        static final class ASocket {
            @OnConnect
            Said connect() {
                return new Said("x");
            }

            @OnMessage
            Said take(@Payload Said said) {
                return said;
            }
        }

        @Channel("room")
        static final class RoomChannel {
            @OnJoin
            void join() {}

            @OnMessage("said")
            void said(RoomEvents events) {
                events.said(new Said("y"));
            }
        }

        @Broadcasts("room")
        interface RoomEvents {
            @Event("said")
            void said(Said said);
        }
    }

    @Socket(value = "/b", channels = Old.RoomChannel.class)
    @SuppressWarnings("deprecation")
    static final class BSocket {}
}

// opens /a
// sends {"words":"x"}
// hears {"words":"x"}
