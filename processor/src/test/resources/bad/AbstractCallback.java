// [AbstractClass] 'A' is abstract - every connection gets an object of it. Remove 'abstract', or move @Socket to a subclass: inherited callbacks count.
// [AbstractCallback] 'A.take' is abstract - there is nothing to call. Give it a body in 'A'.
// = A callback has no body.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
abstract class A { // problem
    @OnMessage
    abstract void take(String text); // problem
}
