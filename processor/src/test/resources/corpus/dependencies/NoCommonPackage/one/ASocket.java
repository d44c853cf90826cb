// ! NoCommonPackage
package one;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket {
    @OnMessage
    void take(String text) {}
}
