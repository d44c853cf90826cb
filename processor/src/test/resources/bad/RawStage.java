// [RawStage] 'CompletionStage' does not say what it completes with. Write CompletionStage<Void>, or name the payload.
// [RawStage] 'CompletableFuture<?>' does not say what it completes with. Write CompletionStage<Void>, or name the payload.
// = A stage does not say what it completes with.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnMessage("a")
    CompletionStage a() { // problem
        return null;
    }

    @OnMessage("b")
    CompletableFuture<?> b() { // problem
        return null;
    }
}
