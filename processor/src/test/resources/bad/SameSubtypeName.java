// [SameSubtypeName] No JSON codec can be made for 'A.Shape': bad.A.Circle and bad.A.Other.Circle have the same simple name, which tells them apart. Rename one.
// = Two cases of a sealed interface have one simple name, by which they are told apart.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    sealed interface Shape {}

    record Circle(int r) implements Shape {}

    static final class Other {
        record Circle(int r) implements Shape {}
    }

    @OnMessage
    void draw(Shape shape) {} // problem
}
