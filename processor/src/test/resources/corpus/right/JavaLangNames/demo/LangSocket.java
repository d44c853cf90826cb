// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.socket.Connection;

@Socket("/a")
public final class LangSocket {
    LangSocket(String string, Object object, Override override) {}

    @OnOpen
    void open(Connection connection) {}

    @OnMessage
    java.lang.String take(java.lang.String text) {
        return text;
    }
}
