// [RawSender] 'Sender<String> sender' sends no typed payload - 'String' goes out as it is. Take Connection and call send.
// [RawSender] 'Broadcaster<byte[]> broadcaster' sends no typed payload - 'byte[]' goes out as it is. Take PubSub and call broadcast.
// = A typed sender is asked for what needs no type.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnOpen
    void open(
            Sender<String> sender, // problem
            Broadcaster<byte[]> broadcaster) {} // problem
}
