// [OverlappingTopics] In 'A' the channel that is listed first serves a topic that others match, too: 'room:lobby' (B) before 'room:*' (C).
// = Two channels of a socket match the same topic. The first one listed serves it, as in Phoenix, and javac only says so.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(
        value = "/a",
        channels = {B.class, C.class})
final class A {} // problem

@Channel("room:lobby")
final class B {}

@Channel("room:*")
final class C {}
