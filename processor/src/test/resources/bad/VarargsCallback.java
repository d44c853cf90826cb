// [VarargsCallback] 'A.take' takes a variable number of arguments - each parameter is filled by its type. Write a fixed parameter.
// = A callback takes a variable number of arguments.
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
    void take(byte... bytes) {} // problem
}
