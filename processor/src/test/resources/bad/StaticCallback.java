// [StaticCallback] 'A.take' is static - callbacks belong to the object of one connection. Remove 'static'.
// = A callback is static, and would know no connection.
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
    static void take(String text) {} // problem
}
