// [GenericPart] No JSON codec can be made for 'A.Page<String>': A.Page<String>.items is 'Map<String, T>', and in a generic record only T itself, List<T> and Set<T> can be read. Put it in a record of its own.
// [GenericPart] No JSON codec can be made for 'A.Best<String>': A.Best<String>.first is 'Optional<T>', and in a generic record only T itself, List<T> and Set<T> can be read. Put it in a record of its own.
// = A generic record holds its argument in a way that cannot be read.
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
    record Page<T>(Map<String, T> items) {}

    record Best<T>(Optional<T> first) {}

    @OnMessage("page")
    void page(Page<String> page) {} // problem

    @OnMessage("best")
    void best(Best<String> best) {} // problem
}
