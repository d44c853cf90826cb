package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/b")
final class OtherTypePropertiesSocket {
    @OnMessage
    TypePropertiesSocket.Drawing draw(TypePropertiesSocket.Drawing drawing) {
        return drawing;
    }
}
