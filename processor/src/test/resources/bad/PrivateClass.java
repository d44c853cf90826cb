// [PrivateClass] 'Outer.A' is private - the generated binding stands beside it and cannot see it. Make it package-private.
// = The class is private, so that the generated code beside it cannot name it.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

final class Outer {
    @Socket("/ws/a")
    private static final class A { // problem
        @OnMessage
        void take(String text) {}
    }
}
