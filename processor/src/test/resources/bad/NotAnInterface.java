// [NotAnInterface] @Broadcasts is on 'Events', which is a class - javac writes what implements it. Make it a plain interface.
// = `@Broadcasts` is on a class.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Broadcasts("room:{room}")
final class Events { // problem
    @Event("said")
    void said() {}
}
