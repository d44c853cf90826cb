// [NonBlockingStream] 'A.lines' is @NonBlocking and reads a message while it arrives - every read may wait for the network. Remove @NonBlocking, or take the whole message.
// = A method that reads from the network promises never to wait for it.
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
    @OnMessage
    @NonBlocking
    void lines(Reader text) {} // problem
}
