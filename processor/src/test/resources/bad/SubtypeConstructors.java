// [SubtypeConstructors] No JSON codec can be made for 'A.Shape': 'A.Shape.Circle' is a case of a sealed interface and has a second constructor. Make that one a static method.
// = A case of a sealed interface has a second constructor.
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

    record Circle(int r) implements Shape {
        Circle() {
            this(1);
        }
    }

    @OnMessage
    void draw(Shape shape) {} // problem
}
