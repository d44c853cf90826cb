// [NamedBinary] 'A.upload' takes binary messages by the name 'upload' - only JSON objects have a "type". Remove the name, or take a record.
// = Binary messages are to be told apart by name, which only JSON objects have.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnMessage("upload") // problem
    void upload(byte[] bytes) {}
}
