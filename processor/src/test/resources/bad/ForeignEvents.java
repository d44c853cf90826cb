// [ForeignEvents] 'Room' sends the events of 'CompiledEvents events', which was compiled without Patchbay's processor - it has no sender. Compile it with the processor, or extend it with a @Broadcasts interface of this compilation.
// = A channel sends events of an interface that was compiled without the processor.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;

@Socket(value = "/socket", channels = Room.class)
final class UserSocket {}

@Channel("compiled")
final class Room {
    @OnMessage("hello")
    void hello(dev.patchbay.processor.CompiledEvents events) {} // problem
}
