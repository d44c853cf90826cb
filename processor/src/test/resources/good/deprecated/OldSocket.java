package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;

@Socket("/ws/old")
@SuppressWarnings({"deprecation", "removal"})
final class OldSocket {

    OldSocket(Old old) throws java.io.IOException {}

    @Deprecated(forRemoval = true)
    @OnMessage
    void take(String text) {}

    @Deprecated
    @OnOpen
    void open() {}
}
