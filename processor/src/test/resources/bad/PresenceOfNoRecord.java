// [PresenceOfNoRecord] 'Presence<String> here' tracks something that is no record in JSON - a meta is an object whose parts javac knows. Name a record, without a codec of its own.
// [PresenceOfNoRecord] 'Presence<Map<String, String>> here' tracks something that is no record in JSON - a meta is an object whose parts javac knows. Name a record, without a codec of its own.
// = A `Presence` is asked for something that is no record.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.codec.*;
import dev.patchbay.message.*;
import dev.patchbay.presence.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(value = "/a", channels = B.class)
final class A {}

@Channel("room:{room}")
final class B {
    @AfterJoin
    void enter(Presence<String> here) {} // problem

    @OnMessage("move")
    void move(Presence<Map<String, String>> here) {} // problem
}
