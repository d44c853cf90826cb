// [PrivateCallback] 'A.take' is private - the generated binding calls it. Make it package-private.
// = A callback is private, so that the generated code cannot call it.
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
    private void take(String text) {} // problem
}
