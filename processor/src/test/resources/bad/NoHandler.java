// [NoHandler] 'A' has no callback: nothing would ever be called. Write a method with @OnMessage, @OnOpen or @OnClose.
// = The class has no callback, so that nothing of it would ever be called.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A { // problem
    String echo(String text) {
        return text;
    }
}
