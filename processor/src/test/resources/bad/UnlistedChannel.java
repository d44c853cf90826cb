// [UnlistedChannel] No socket lists 'B' - nobody can join it. Name it in a @Socket(channels = ...).
// = No socket lists a channel.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Channel("room:*")
final class B {} // problem
