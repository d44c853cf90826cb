// [BlockingFuture] 'Future<String>' cannot tell when it is done - one would have to wait for it. Return a CompletionStage.
// = A `Future` is returned, which one can only wait for.
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
    Future<String> take(String text) { // problem
        return null;
    }
}
