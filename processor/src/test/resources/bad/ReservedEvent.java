// [ReservedEvent] The event 'phx_leave' is the protocol's own, as all that start with phx_ are - 'B.leave' cannot have it. Rename it.
// [ReservedEvent] The event 'phx_close' is the protocol's own, as all that start with phx_ are - 'D.take' cannot have it. Rename it.
// [ReservedEvent] The event 'phx_reply' is the protocol's own, as all that start with phx_ are - 'D.answer' cannot have it. Rename it.
// [ReservedEvent] The event 'phx_close' is the protocol's own, as all that start with phx_ are - 'Events.close' cannot have it. Rename it.
// [ReservedEvent] The event 'heartbeat' is the protocol's own, as heartbeats to the topic 'phoenix' are - 'C.beat' cannot have it. Rename it.
// = An event has a name of the protocol's own.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(value = "/a", channels = {B.class, C.class})
final class A {}


@Channel("room:*")
final class B {
    @OnMessage("phx_leave") // problem
    void leave() {}
}

@Channel("phoenix")
final class C {
    @OnMessage("heartbeat") // problem
    void beat() {}
}

@Broadcasts("room:*")
interface Events {
    @Event("phx_close") // problem
    void close();
}

@ChannelClient("hall")
final class D {
    @Answers("phx_reply") // problem
    int answer() {
        return 1;
    }

    @OnMessage("phx_close") // problem
    void take() {}
}
