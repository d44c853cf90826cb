// [UnusableEvent] 'Events.forgotten' has no @Event - an event is a method with @Event that returns void and takes its payload. Write @Event("forgotten") above it, or give it a body.
// [UnusableEvent] 'Events.said' returns 'boolean' - an event is a method with @Event that returns void and takes its payload. Write it as one.
// [UnusableEvent] 'Events.two' takes 2 parameters - an event is a method with @Event that returns void and takes its payload. Write it as one.
// [UnusableEvent] 'Events.generic' has type parameters - an event is a method with @Event that returns void and takes its payload. Write it as one.
// = A method of an interface of events is no event.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Broadcasts("room:{room}")
interface Events {
    void forgotten(Map<String, String> said); // problem

    @Event("said")
    boolean said(Map<String, String> said); // problem

    @Event("two")
    void two(Map<String, String> said, Map<String, String> other); // problem

    @Event("generic")
    <T> void generic(Map<String, String> said); // problem
}
