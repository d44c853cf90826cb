// [DuplicateError] 'A.failedToo' handles 'DecodeException', as 'A.failed' does already. Remove one of them.
// = Two `@OnError` methods are for the same exception.
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
    void failed(DecodeException wrong) {}

    @OnError
    void failedToo(DecodeException wrong) {} // problem
}
