// [TypeComponent] No JSON codec can be made for 'A.Shape': Circle has a component 'type', the property that tells its cases apart. Rename the component.
// = A case of a sealed interface has a component with the name of the property that tells the cases apart.
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

    record Circle(String type) implements Shape {}

    @OnMessage
    void draw(Shape shape) {} // problem
}
