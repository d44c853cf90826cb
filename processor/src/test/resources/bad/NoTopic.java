// [NoTopic] 'B' names no topic - nobody could join it. Write for example '@Channel("lobby")'.
// [NoTopic] 'Events' names no topic - nobody could join it. Write for example '@Broadcasts("lobby")'.
// = A channel, or an interface of events, names no topic.
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


@Channel({})
final class B {} // problem

@Broadcasts({})
interface Events {} // problem
