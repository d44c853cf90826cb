// [WildcardNotLast] The topic 'room:*:user' has a wildcard before its end - it stands for the rest of a topic. Put it last, or write '{name}' for what stands between two colons.
// = A wildcard stands inside of a topic.
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


@Channel("room:*:user") // problem
final class B {}
