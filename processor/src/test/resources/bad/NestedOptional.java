// [NestedOptional] 'Optional<Optional<String>>' holds an Optional in an Optional - empty means that nothing is sent. Return one Optional.
// = An `Optional` holds an `Optional`.
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
    Optional<Optional<String>> take(String text) { // problem
        return Optional.empty();
    }
}
