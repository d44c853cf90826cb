// [UnknownVariable] The path '/ws/{room}' has no variable 'romo' - it has 'room'. Did you mean 'room'?
// [UnknownVariable] The path '/ws/{room}' has no variable 'Room' - it has 'room'. Did you mean 'room'?
// = A parameter names a variable that the path has not, but nearly.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/{room}")
final class A {
    @OnOpen
    void open(
            @Param String romo, // problem
            @Param("Room") String room) {} // problem
}
