// [StrayEvent] @Event is on 'Forgotten.forgotten', which is in no interface with @Broadcasts, @Pushes or @Questions - nobody sends it. Make it a method without a body in such an interface, or remove @Event.
// [StrayEvent] @Event is on 'RoomEvents.twice', which has a body - nobody sends it. Make it a method without a body in such an interface, or remove @Event.
// [StrayEvent] @Event is on 'Room.moved', which is in no interface with @Broadcasts, @Pushes or @Questions - nobody sends it. Make it a method without a body in such an interface, or remove @Event.
// = A method with `@Event` is in no interface of events, or has a body.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

interface Forgotten {
    @Event("forgotten")
    void forgotten(Map<String, String> said); // problem
}

/** Its events are those of an interface that extends it. */
interface Common {
    @Event("said")
    void said(Map<String, String> said);
}

@Broadcasts("room:{room}")
interface RoomEvents extends Common {
    @Event("left")
    void left();

    @Event("twice")
    default void twice(Map<String, String> said) { // problem
        said(said);
        said(said);
    }
}

final class Room {
    @Event("moved")
    void moved() {} // problem
}
