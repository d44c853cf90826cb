// requires: jakarta.inject
package demo;

import dev.patchbay.Named;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Sender;
import java.util.List;

final class NamedOnes {
    @Socket("/a")
    static final class ASocket {
        private final String all;

        ASocket(
                @Named("class") String one,
                @Named("1st") String two,
                @Named("größe") String three,
                @Named("a-b") String four,
                @jakarta.inject.Named("codecs") String five,
                @Named("pubSub") String six,
                String string,
                @Named("string") Integer seven) {
            all = one + two + three + four + five + six + string + seven;
        }

        @OnMessage
        String take(String text, PubSub pubSub, Sender<List<String>> sender) {
            return all;
        }
    }

    @Socket("/b")
    static final class BSocket {
        private final String one;

        BSocket(@Named("class") String same) {
            one = same;
        }

        @OnMessage
        String take(String text) {
            return one;
        }
    }
}

// opens /a
// sends x
// hears 12345678
// b: opens /b
// b: sends x
// b: hears 1
