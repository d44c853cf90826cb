// [BoundedParameter] No JSON codec can be made for 'A.Page<String>': the type parameter 'T' of 'Page' is bounded by 'Comparable<T>', and the adapter makes the record of any object. Remove the bound.
// = A type parameter of a generic record is bounded.
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
    record Page<T extends Comparable<T>>(T first) {}

    @OnMessage
    void page(Page<String> page) {} // problem
}
