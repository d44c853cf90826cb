package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Outer {

    @Socket
    static final class LiveHTTPFeedSocket {

        @OnMessage
        void take(byte[] bytes) {}
    }
}
