// [ConnectionIdWithoutChannels] 'A.id' names connections, and 'A' has no channels - nobody asks for the name. List them in @Socket(channels = ...), or remove it.
// = A plain socket names its connections.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket("/a")
final class A {
    @OnMessage
    void take(String text) {}

    @ConnectionId
    String id() { // problem
        return "a";
    }
}
