// [EventsOfOtherTopics] 'Events events' sends the events of 'news:{country}', and 'B' serves other topics ('room:{room}') - nobody would expect them there. Name them in @Broadcasts, or take events that are meant for them.
// = A channel sends events that are meant for topics of others.
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
    void enter(Events events) {} // problem
}

@Broadcasts("news:{country}")
interface Events {
    @Event("cleared")
    void cleared();
}
