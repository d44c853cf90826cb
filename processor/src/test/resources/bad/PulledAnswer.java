// [PulledAnswer] 'Stream<A.Said>' would hold a thread until the last item is there. Return a Flow.Publisher, which is asked for one item after the other, or a List.
// [PulledAnswer] 'Iterator<A.Said>' would hold a thread until the last item is there. Return a Flow.Publisher, which is asked for one item after the other, or a List.
// = A `Stream` or an `Iterator` is returned, which hands out items only to a thread that waits.
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
    record Said(String body) {}

    @OnMessage("stream")
    Stream<Said> stream() { // problem
        return Stream.of();
    }

    @OnMessage("iterator")
    Iterator<Said> iterator() { // problem
        return Collections.emptyIterator();
    }
}
