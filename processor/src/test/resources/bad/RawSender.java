// [RawSender] 'Sender<String> sender' sends no typed payload - 'String' goes out as it is. Take Connection and call send.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnOpen
    void open(Sender<String> sender) {} // problem
}
