// [UnresolvedType] The binding of 'bad.A' cannot be written: unknown type 'NewMessage'. Is an import missing, or the processor that generates it?
// = A type does not exist, and nobody generates it.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A { // problem
    @OnMessage
    void take(NewMessage message) {}
}
