// [UnusableRoutesName] -Apatchbay.routes=1.Routes is no qualified class name. Write for example com.example.SocketRoutes.
// = The option `patchbay.routes` is no name of a class.
// options: -Apatchbay.routes=1.Routes
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnMessage
    String echo(String text) {
        return text;
    }
}
