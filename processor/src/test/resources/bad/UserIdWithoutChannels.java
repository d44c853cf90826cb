// [UserIdWithoutChannels] 'A.id' says whose a connection is, and 'A' has no channels - nobody asks for it. List them in @Socket(channels = ...), or remove it.
// = A plain socket says whose its connections are.
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

    @UserId
    String id() { // problem
        return "a";
    }
}
