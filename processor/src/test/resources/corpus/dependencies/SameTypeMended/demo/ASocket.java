// also: module
package demo;

import dev.patchbay.Named;
import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.socket.RateLimiter;
import dev.patchbay.socket.Refused;

@Socket("/a")
final class ASocket {
    private final RateLimiter logins;
    private final RateLimiter messages;

    ASocket(@Named("logins") RateLimiter logins, @Named("messages") RateLimiter messages) {
        this.logins = logins;
        this.messages = messages;
    }

    @OnConnect
    void connect() {
        if (!logins.check("all")) {
            throw new Refused(429, "too many");
        }
    }

    @OnMessage
    String take(String text) {
        return String.valueOf(messages.check(text));
    }
}

// opens /a
// sends x
// hears true
// sends x
// hears false
// refused 429 /a
