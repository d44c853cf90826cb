// [OptionalTopicName] 'Optional<String> hall' reads 'hall', which every topic of 'C' has. Write 'String'.
// [OptionalTopicName] 'Optional<String> room' reads 'room', which every topic of 'B' has. Write 'String'.
// = A name that every topic has is read as if it could be missing.
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
    @OnJoin
    void join(@Param Optional<String> room) {} // problem
}

@ChannelClient("hall:{hall}")
final class C {
    @OnJoin
    void join(@Param Optional<String> hall) {} // problem
}
