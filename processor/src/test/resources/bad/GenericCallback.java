// [GenericCallback] 'A.take' has type parameters - nobody says what they are when a message comes. Name the types.
// = A callback has type parameters that nobody fills in when a message comes.
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
    <T> void take(String text) {} // problem
}
