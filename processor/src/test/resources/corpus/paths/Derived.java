package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Derived {
    @Socket
    static final class LiveHTTPFeed2Socket {
        @OnMessage
        String take(String text) {
            return "feed";
        }
    }

    @Socket
    static final class Socket2 {
        @OnMessage
        String take(String text) {
            return "two";
        }
    }
}

// opens /ws/live-http-feed2
// sends x
// hears feed
// b: opens /ws/socket2
// b: sends x
// b: hears two
