// not: ecj
package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class DeprecatedChannel {
    record Said(String words) {}

    /** @deprecated for a reason */
    @Deprecated(forRemoval = true)
    @Broadcasts("a")
    @SuppressWarnings({"deprecation", "removal"})
    interface AEvents {
        /** @deprecated for a reason */
        @Deprecated
        @Event("said")
        void said(Said said);
    }

    /** @deprecated for a reason */
    @Deprecated
    @Channel("a")
    @SuppressWarnings({"deprecation", "removal"})
    static final class AChannel {
        /** @deprecated for a reason */
        @Deprecated
        @OnJoin
        Said join() {
            return new Said("old");
        }

        @OnMessage("say")
        void say(Said said, AEvents events) {
            events.said(said);
        }
    }

    @SuppressWarnings("deprecation")
    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {"words":"old"}
// pushes a say {"words":"x"}
// gets a said {"words":"x"}
