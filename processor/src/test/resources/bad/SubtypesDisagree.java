// [SubtypesDisagree] No JSON codec can be made for 'A.Shape': 'size' is 'int' in A.Circle and 'String' in A.Square, but the cases of one sealed interface share a name's type. Rename one of the components.
// = Two cases of a sealed interface have components of one name and two types.
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

    record Circle(int size) implements Shape {}

    record Square(String size) implements Shape {}

    @OnMessage
    void draw(Shape shape) {} // problem
}
