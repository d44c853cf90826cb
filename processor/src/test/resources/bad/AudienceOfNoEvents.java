// [AudienceOfNoEvents] 'Audience<String> audience' is an audience of something that is no interface with @Broadcasts - it lists the events that can be sent. Name such an interface.
// = An `Audience` is asked for something that lists no events.
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
    @AfterJoin
    void enter(Audience<String> audience) {} // problem
}
