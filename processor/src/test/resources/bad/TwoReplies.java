// [TwoReplies] 'B.ask' takes a LateReply and returns 'String' - a message has one reply. Return void, or take no LateReply.
// = A message is answered by returning and by a `LateReply`.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(value = "/a", channels = B.class)
final class A {}


@Channel("room:{room}")
final class B {
    @OnMessage("ask")
    String ask(LateReply<String> reply) { // problem
        return "";
    }
}
