// [NotOneThrowable] 'A.failed' takes no exception - the one exception of @OnError says which failures it is for. Take exactly one.
// [NotOneThrowable] 'A.failedTwice' takes 2 exceptions - the one exception of @OnError says which failures it is for. Take exactly one.
// = An `@OnError` does not say by exactly one exception what it is for.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnError
    void failed() {} // problem

    @OnError
    void failedTwice(DecodeException wrong, RuntimeException failure) {} // problem
}
