// [UnusableConnectionId] 'A.id' returns 'int' - a name is a text. Return String, or Optional<String>.
// = The name of a connection is no text.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(value = "/a", channels = B.class)
final class A {
    @ConnectionId
    int id() { // problem
        return 1;
    }
}

@Channel("room:{room}")
final class B {}
