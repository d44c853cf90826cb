// [InnerClass] 'Outer.A' is an inner class - its objects need one of 'Outer' around them. Make it static.
// = The class is not static, so that its objects need another object around them.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

final class Outer {
    @Socket("/ws/a")
    final class A { // problem
        @OnMessage
        void take(String text) {}
    }
}
