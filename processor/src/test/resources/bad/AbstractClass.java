// [AbstractClass] 'A' is abstract - every connection gets an object of it. Remove 'abstract', or move @Socket to a subclass: inherited callbacks count.
// = The class is abstract, and every connection gets an object of it.
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
    String echo(String text) {
        return text;
    }
}
