// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class TextOnlySocket {
    @OnMessage
    String take(String text) {
        return text;
    }
}
