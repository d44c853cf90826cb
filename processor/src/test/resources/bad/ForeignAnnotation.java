// [ForeignAnnotation] @OnClose on 'ForeignSocket.closed' is bad.ForeignSocket.OnClose - Patchbay knows only its own, and does nothing about this one. Import dev.patchbay.OnClose.
// = An annotation of the same name was imported from another framework.
package bad;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/foreign")
final class ForeignSocket {
    @interface OnClose {} // stands for jakarta.websocket's

    @OnMessage
    String echo(String text) {
        return text;
    }

    @OnClose
    void closed() {} // problem
}
