// [PublisherInChannel] 'Flow.Publisher<String>' cannot be a reply - a message of a channel has one reply. Return the payload, and push the items with a @Broadcasts interface.
// = A channel answers with a publisher.
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
    @OnMessage("feed")
    Flow.Publisher<String> feed() { // problem
        return new SubmissionPublisher<>();
    }
}
