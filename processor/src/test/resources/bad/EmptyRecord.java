// [EmptyRecord] No JSON codec can be made for 'A.Ping': A.Ping is 'A.Ping', a record without components. Leave the payload out, or make it a case of a sealed interface.
// = A record has no components, so that its JSON would say nothing.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    record Ping() {}

    @OnMessage
    void ping(Ping ping) {} // problem
}
