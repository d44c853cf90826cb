// [RawType] 'List numbers' is used without its type arguments - they say what to decode. Write 'List<E>'.
// [RawType] 'Sender sender' is used without its type arguments - they say what to decode. Write 'Sender<T>'.
// = A generic type is used without its arguments.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnMessage
    void take(List numbers) {} // problem

    @OnOpen
    void open(Sender sender) {} // problem
}
