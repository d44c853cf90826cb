// [EncodedPath] The path '/ws/caf%C3%A9' looks percent-encoded - it is compared with what a request's path says decoded. Write '/ws/café'.
// = A path has a `%`. Paths are written decoded.
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

@Socket("/ws/caf%C3%A9") // problem
final class A {
    @OnMessage
    void take(String text) {}
}
