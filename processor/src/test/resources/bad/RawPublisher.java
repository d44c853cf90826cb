// [RawPublisher] 'Flow.Publisher' does not say what it publishes. Name the payload: Flow.Publisher<String>.
// [RawPublisher] 'Flow.Publisher<?>' does not say what it publishes. Name the payload: Flow.Publisher<String>.
// = A publisher does not say what it publishes.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.io.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.Stream;

@Socket("/ws/a")
final class A {
    @OnMessage("raw")
    @SuppressWarnings("rawtypes")
    Flow.Publisher raw() { // problem
        return null;
    }

    @OnMessage("any")
    Flow.Publisher<?> any() { // problem
        return null;
    }
}
