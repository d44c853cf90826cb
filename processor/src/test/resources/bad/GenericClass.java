// [GenericClass] 'A' has type parameters - nobody says what they are when a connection opens. Remove them, or extend it with a class that fixes them.
// = The class has type parameters that nobody fills in when a connection opens.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
class A<T> { // problem
    @OnMessage
    String echo(String text) {
        return text;
    }
}
