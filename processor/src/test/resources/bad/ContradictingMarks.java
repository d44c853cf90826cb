// [ContradictingMarks] 'String room' is marked as two things - a parameter is @Param, @Payload or @Identity. Keep one of them.
// = A parameter is marked as two things.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;

@Socket("/ws/{room}")
final class A {
    @OnMessage
    void take(@Param @Payload String room) {} // problem
}
