// [SecondPayload] 'String text' is a second payload - 'A.Said said' is the first, and a message has one. If 'String text' is a part of the request, annotate it with @Param, or put both in a record.
// = A callback takes two payloads of one message.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    record Said(String body) {}

    @OnMessage
    void take(Said said, String text) {} // problem
}
