// [SeveralConstructors] 'A' has several constructors: A(), A(String) - one must say what the class depends on. Keep one that is not private, or mark one with jakarta.inject's @Inject.
// = More than one constructor could be called, and none says that it is meant.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    A() {}

    A(String key) {} // problem

    @OnMessage
    String echo(String text) {
        return text;
    }
}
