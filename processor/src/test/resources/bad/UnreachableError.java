// [UnreachableError] 'A.refused' waits for 'Refused', which refuses a handshake - failures of @OnConnect do not come to @OnError. Remove it, or handle another exception.
// = An `@OnError` waits for what only `@OnConnect` has a use for, whose failures do not come there.
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
    @OnConnect
    void connect(Handshake handshake) {
        throw new Refused();
    }

    @OnError
    void refused(Refused refused) {} // problem
}
