// [SeveralInject] 'A' has @Inject on several constructors: A(), A(A.Clock) - one of them makes the object. Remove @Inject from the others.
// = More than one constructor carries `@Inject`.
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
    @jakarta.inject.Inject
    A() {}

    @jakarta.inject.Inject
    A(Clock clock) {} // problem

    interface Clock {}

    @OnMessage
    void take(String text) {}
}
