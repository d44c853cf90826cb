// [OptionalInReply] 'Reply<Optional<String>>' holds an Optional - Reply.ok() replies without a payload. Name the payload itself.
// = A `Reply` that holds an `Optional`.
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
    Reply<Optional<String>> ask() { // problem
        return Reply.ok(Optional.empty());
    }
}
