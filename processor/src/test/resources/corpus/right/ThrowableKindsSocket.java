// also: module
package demo;

import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ThrowableKindsSocket {
    @OnMessage
    String take(String text) throws Exception {
        return text;
    }

    @OnError
    void all(Throwable all) {}

    @OnError
    void some(Exception some) {}

    @OnError
    void error(Error error) {}
}
