package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

@Socket("/a")
final class WildcardSocket {
    @OnMessage
    String take(List<? super Missing> all) { // ! compiler
        return "";
    }
}
