package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.socket.RateLimiter;

final class SameType {
    @Socket("/a")
    static final class ASocket {
        ASocket(RateLimiter logins, RateLimiter messages) {} // ! SameDependency

        @OnMessage
        void take(String text) {}
    }
}
