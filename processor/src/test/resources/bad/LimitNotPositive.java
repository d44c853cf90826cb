// [LimitNotPositive] messageSize = 0 is no limit - limits are positive. Leave it out to have the server's limit.
// [LimitNotPositive] waitingCalls = -1 is no limit - limits are positive. Leave it out to have the server's limit.
// [LimitNotPositive] backlog = -5 is no limit - limits are positive. Leave it out to have the server's limit.
// [LimitNotPositive] idleTimeout = "0s" is no limit - limits are positive. Leave it out to have the server's limit.
// = A limit is zero or negative.
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

@Socket(
        value = "/ws/a",
        messageSize = 0, // problem
        waitingCalls = -1, // problem
        backlog = -5L, // problem
        idleTimeout = "0s") // problem
final class A {
    @OnMessage
    void take(String text) {}
}
