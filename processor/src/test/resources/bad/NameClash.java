// [NameClash] The generated class 'bad.A_B_Binding' has the name of the one for 'A_B'. Rename one of them.
// = A class that is to be generated has the name of one that is there.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A_B {
    @OnMessage
    void take(String text) {}
}

final class A {
    @Socket("/ws/b")
    static final class B { // problem
        @OnMessage
        void take(String text) {}
    }
}
