// [UnusedTypeProperty] typeProperty = 'kind' is never looked at - 'A' has neither a named @OnMessage nor a sealed payload. Remove it.
// = A property is named of which no message of this class makes use.
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

@Socket(value = "/ws/a", typeProperty = "kind") // problem
final class A {
    @OnMessage
    void take(String text) {}
}
