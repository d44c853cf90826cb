// [NamedStream] 'A.upload' takes the messages 'upload' while they arrive - a name stands inside the message, and is known when all of it is there. Remove the name, or take a record.
// = Messages that are read while they arrive are to be told apart by name, which is not known before they are read.
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
    @OnMessage("upload") // problem
    void upload(InputStream bytes) {}
}
